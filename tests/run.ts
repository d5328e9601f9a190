import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Count = { passed: number; failed: number }
type Step = { name: string; command: string[]; count: (isFine: boolean) => Count }
type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

const scratch = mkdtempSync(join(tmpdir(), 'desk-tests-'))

const steps: Step[] = [
  check('format', 'oxfmt', '--check'),
  check('types', 'tsc', '-b'),
  check('lint', 'oxlint'),
  suite('tests', 'desk'),
  check('build', 'electron-vite', 'build'),
  suite('browser tests', 'browser'),
]

/** Counts as one. */
function check(name: string, ...command: string[]): Step {
  return { name, command, count: isFine => ({ passed: Number(isFine), failed: Number(!isFine) }) }
}

/** Counts its tests. */
function suite(name: string, project: string): Step {
  const file = join(scratch, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    name,
    command: ['vitest', 'run', `--project=${project}`, ...reporters],
    count: isFine => countTests(file, isFine),
  }
}

function countTests(file: string, isFine: boolean): Count {
  const { numPassedTests, numFailedTests, testResults }: Report = readReport(file)
  // A file that could not even be read has no failed test of its own, and still failed.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(each => each.status === 'failed'),
  ).length
  const failed = numFailedTests + brokenFiles
  return { passed: numPassedTests, failed: isFine ? failed : Math.max(failed, 1) }
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] }
  }
}

function runStep({ name, command: [program = '', ...args], count }: Step): Count {
  const begin = performance.now()
  const ran = spawnSync(join('node_modules', '.bin', program), args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const counted = count(ran.status === 0)
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  if (ran.status !== 0) process.stdout.write(`${ran.stdout}${ran.stderr}\n`)
  process.stdout.write(`· ${name}: ${counted.passed} passed, ${counted.failed} failed … ${seconds} s\n`)
  return counted
}

const counts = steps.map(runStep)
rmSync(scratch, { recursive: true, force: true })
const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = sum('failed') > 0 ? 1 : 0
