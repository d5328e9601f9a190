import type { About } from '@shared/core/decision'

/** One of the facts that a refusal gives, as text; empty where it is not given. */
export const t = (about: About, key: string) => String(about[key] ?? '')
export const named = (about: About, key: string, otherwise: string) => t(about, key) || otherwise
