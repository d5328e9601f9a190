import type { OfficeScript, ScriptKind } from '@shared/sessions/script'
import { usualScript } from '@shared/sessions/usual-script'

import { findScript, removeScript, saveScript } from '../db/script-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { orRefuse } from './refusing'

export const scripts = {
  'scripts.get': ({ db }, { kind }) => scriptOf(db, kind),

  'scripts.save': ({ db }, { kind, version, points }) => {
    const current = findScript(db, kind)?.version ?? 0
    if (current !== version) orRefuse({ allowed: false, reason: 'script-changed', about: {} })
    saveScript(db, { kind, version: current + 1, points })
    return scriptOf(db, kind)
  },

  'scripts.reset': ({ db }, { kind }) => {
    removeScript(db, kind)
    return scriptOf(db, kind)
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `scripts.${string}`>>

function scriptOf(db: Reader, kind: ScriptKind): OfficeScript {
  const own = findScript(db, kind)
  if (own) return { kind, own: true, ...own }
  const general = kind === null ? undefined : findScript(db, null)
  return { kind, own: false, version: 0, points: general?.points ?? usualScript(kind) }
}
