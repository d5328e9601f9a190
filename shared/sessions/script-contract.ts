import { z } from 'zod'

import { Version } from '../core/ids'
import { command, query } from '../core/procedure'
import { OfficeScript, Script, ScriptKind } from './script'

export const scriptContract = {
  /** The script of one kind of dispute: its own, else the office's for all kinds, else the usual one. */
  'scripts.get': query(z.object({ kind: ScriptKind }), OfficeScript),
  /** `version` is 0 where the office has not written this one yet; another one is refused as changed meanwhile. */
  'scripts.save': command(z.object({ kind: ScriptKind, version: Version, points: Script }), OfficeScript),
  /** Back to the script as it comes. */
  'scripts.reset': command(z.object({ kind: ScriptKind }), OfficeScript),
}
