import type { XmlTag } from './scan-xml'

/** What is wrong with a Word file, and in which part of it. */
export type PackageFinding = { code: string; part: string; detail: string }

export type Part = { name: string; tags: readonly XmlTag[] }
export type Relationship = { id: string; type: string; target: string; external: boolean }

/** Notes one finding. */
export type Finding = (code: string, part: string, detail?: string) => void
