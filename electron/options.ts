import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

export type Options = { dataFolder: string; today: string | undefined; rest: string[] }

type Environment = Readonly<Record<string, string | undefined>>

/** `--data DIR` and `--today DAY`, or JIEYOU_DATA and JIEYOU_TODAY; whatever else was said is handed back. */
export function readOptions(
  args: readonly string[],
  environment: Environment = process.env,
  defaultFolder = userFolder(environment),
): Options {
  const rest: string[] = []
  let data = environment['JIEYOU_DATA']
  let today = environment['JIEYOU_TODAY']
  for (let index = 0; index < args.length; index += 1) {
    const [name = '', inline] = (args[index] ?? '').split(/=(.*)/s)
    const value = () => inline ?? args[(index += 1)]
    if (name === '--data') data = value()
    else if (name === '--today') today = value()
    else rest.push(args[index] ?? '')
  }
  if (today !== undefined && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(today))
    throw new Error(`--today expects a day like 2026-11-22, not ${today}`)
  return { dataFolder: resolve(data ?? defaultFolder), today, rest }
}

/** Where this system keeps what programs write for a person, the folder Electron would choose too. */
function userFolder(environment: Environment): string {
  const name = 'jieyou-desk'
  if (process.platform === 'win32')
    return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), name)
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name)
  return join(environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), name)
}
