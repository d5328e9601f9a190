import { existsSync } from 'node:fs'

import type { Database } from 'better-sqlite3'

import { migrations } from './migrations'

/** A register that a later version of the desk has written; it is left untouched. */
export class NewerRegister extends Error {
  readonly found: number
  constructor(found: number) {
    super(`The register is at step ${found}, this desk knows ${migrations.length}`)
    this.found = found
  }
}

const stepOf = (db: Database) => Number(db.pragma('user_version', { simple: true }))

/** Brings the file to the newest version, all steps in one transaction. */
export function migrate(db: Database, upTo = migrations.length): void {
  const current = stepOf(db)
  if (current > migrations.length) throw new NewerRegister(current)
  if (current >= upTo) return
  db.transaction(() => {
    for (const { sql } of migrations.slice(current, upTo)) db.exec(sql)
    db.pragma(`user_version = ${upTo}`)
  }).immediate()
}

/** Keeps the register as it was beside it, before a step changes it. Answers the copy's path. */
export function copyBeforeMigration(
  db: Database,
  file: string,
  upTo = migrations.length,
): string | undefined {
  const current = stepOf(db)
  if (file === ':memory:' || current === 0 || current >= upTo) return undefined
  const copy = `${file}.before-step-${upTo}`
  if (!existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy)
  return copy
}
