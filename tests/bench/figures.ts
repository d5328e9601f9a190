/** One measured figure, or a ratio of two of one run. `cpu_ms`: the p95 of computing time, which a busy
 * machine stretches less. */
export type Figure =
  | {
      name: string
      n: number
      p50_ms: number
      p95_ms: number
      max_ms: number
      cpu_ms: number | null
      target_ms: number | null
    }
  | { name: string; ratio: number; target_ratio: number | null; of: string }

type Measure = { name: string; n: number; target: number | null; warmUp?: number }

/** Runs the work n times after some that do not count, and answers its percentiles. */
export async function measure(
  { name, n, target, warmUp = Math.min(20, n) }: Measure,
  work: (round: number) => unknown,
): Promise<Figure> {
  for (let round = 0; round < warmUp; round += 1) await work(round)
  const times: number[] = []
  const computing: number[] = []
  for (let round = 0; round < n; round += 1) {
    const used = process.cpuUsage()
    const began = performance.now()
    await work(warmUp + round)
    times.push(performance.now() - began)
    const { user, system } = process.cpuUsage(used)
    computing.push((user + system) / 1000)
  }
  return figure(name, times, target, percentile(computing, 0.95))
}

export function figure(
  name: string,
  times: readonly number[],
  target: number | null,
  cpu: number | null = null,
): Figure {
  const at = (share: number) => percentile(times, share)
  return {
    name,
    n: times.length,
    p50_ms: at(0.5),
    p95_ms: at(0.95),
    max_ms: at(1),
    cpu_ms: cpu,
    target_ms: target,
  }
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0)
}

const round = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000

/** True where a figure misses its target. */
export function misses(each: Figure): boolean {
  if ('ratio' in each) return each.target_ratio !== null && each.ratio > each.target_ratio
  return each.target_ms !== null && each.p95_ms > each.target_ms
}

export function asLine(each: Figure): string {
  const name = each.name.padEnd(28)
  const mark = misses(each) ? '  above target' : ''
  if ('ratio' in each)
    return `${name} ${each.ratio.toFixed(2)} × ${each.of}, target ${each.target_ratio ?? '–'}${mark}`
  const cell = (value: number) => value.toFixed(2).padStart(9)
  const target = each.target_ms === null ? '        –' : cell(each.target_ms)
  return `${name}${String(each.n).padStart(6)}${cell(each.p50_ms)}${cell(each.p95_ms)}${cell(each.max_ms)}${each.cpu_ms === null ? '        –' : cell(each.cpu_ms)}${target}${mark}`
}

export const TABLE_HEAD = `${'name'.padEnd(28)}${'n'.padStart(6)}${'p50'.padStart(9)}${'p95'.padStart(9)}${'max'.padStart(9)}${'cpu'.padStart(9)}${'target'.padStart(9)}   (ms)`
