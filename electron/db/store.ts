import Database from 'better-sqlite3'
import type { z } from 'zod'

import { copyBeforeMigration, migrate } from './migrate'
import { catchUpSearch } from './search-index-repo'

/** Flags and lists are turned into what SQLite keeps: 0 or 1, and JSON. */
export type Params = Readonly<Record<string, unknown>>

/** What a query may do. Every row passes a schema on its way out. */
export type Reader = {
  one<T>(row: z.ZodType<T>, sql: string, params?: Params): T | undefined
  all<T>(row: z.ZodType<T>, sql: string, params?: Params): T[]
}

/** What a command may do as well. */
export type Writer = Reader & {
  /** How many rows changed. */
  run(sql: string, params?: Params): number
  /** The new row's id. */
  insert(sql: string, params?: Params): number
}

/** The open register. Only the dispatcher starts a transaction. */
export type Store = Writer & {
  transaction<T>(work: () => T): T
  pragma(text: string): unknown
  close(): void
}

/**
 * Set on every open: better-sqlite3 re-opens a WAL file with synchronous=NORMAL, which forgets acknowledged
 * saves at a power cut; temp_store keeps sort files, which hold narratives, out of the temporary folder.
 */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  'secure_delete = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'cache_size = -64000',
  'busy_timeout = 3000',
]

/** Opens a register file, or a fresh one in memory for ':memory:'. Throws NewerRegister on a later app's file. */
export function openStore(file: string): Store {
  const db = new Database(file)
  try {
    for (const pragma of PRAGMAS) db.pragma(pragma)
    copyBeforeMigration(db, file)
    migrate(db)
  } catch (error) {
    db.close()
    throw error
  }
  const statements = new Map<string, Database.Statement>()
  const statement = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const made = db.prepare(sql)
    statements.set(sql, made)
    return made
  }
  const store: Store = {
    one(row, sql, params = {}) {
      const found = statement(sql).get(kept(params))
      return found === undefined ? undefined : row.parse(found)
    },
    all: (row, sql, params = {}) =>
      statement(sql)
        .all(kept(params))
        .map(each => row.parse(each)),
    run: (sql, params = {}) => statement(sql).run(kept(params)).changes,
    insert: (sql, params = {}) => Number(statement(sql).run(kept(params)).lastInsertRowid),
    transaction: work => db.transaction(work).immediate(),
    pragma: text => db.pragma(text, { simple: true }),
    close: () => {
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.close()
    },
  }
  catchUpSearch(store)
  return store
}

function kept(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, keep(value)]))
}

function keep(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
