/**
 * The smallest sets of chairs that must stay empty so that all others can be filled by different people. One empty
 * set where everybody finds a place. `able` says who can sit on each chair, `needed` which must be taken.
 */
export function emptyChairs(able: readonly (readonly unknown[])[], needed: readonly number[]): number[][] {
  const hopeless = needed.filter(index => able[index]?.length === 0)
  const rest = needed.filter(index => !hopeless.includes(index))
  const short = rest.length - mostSeated(able, rest)
  if (short === 0) return [hopeless]
  // Every set that is whole after leaving out fewer could be made whole by leaving out exactly as many as are short.
  return subsets(rest, short)
    .filter(
      out =>
        mostSeated(
          able,
          rest.filter(index => !out.includes(index)),
        ) ===
        rest.length - short,
    )
    .map(out => [...hopeless, ...out])
}

/** Largest matching of chairs and people, by augmenting paths. */
function mostSeated(able: readonly (readonly unknown[])[], chairs: readonly number[]): number {
  const chairOf = new Map<unknown, number>()
  const place = (chair: number, tried: Set<unknown>): boolean => {
    for (const person of able[chair] ?? []) {
      if (tried.has(person)) continue
      tried.add(person)
      const before = chairOf.get(person)
      if (before !== undefined && !place(before, tried)) continue
      chairOf.set(person, chair)
      return true
    }
    return false
  }
  return chairs.filter(chair => place(chair, new Set())).length
}

function subsets(all: readonly number[], size: number): number[][] {
  if (size === 0) return [[]]
  return all.flatMap((each, index) => subsets(all.slice(index + 1), size - 1).map(rest => [each, ...rest]))
}
