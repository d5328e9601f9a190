import { createHash } from 'node:crypto'

import { codesIn } from '@shared/signatures/text-code'
import type { FileVerdict } from '@shared/signatures/verdict'

import { openPackage } from './open-package'
import { verifyOoxml } from './verify-ooxml'
import { readXml, textOf } from './xml-tree'

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What a file itself says, without the register. */
export function examine(bytes: Uint8Array): FileVerdict {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (start.startsWith('PK')) return verifyOoxml(bytes)
  // Signatures inside a PDF are not judged; what the register knows of the file is said all the same.
  if (start === '%PDF') return { kind: 'pdf', state: 'unsigned', signatures: [] }
  return { kind: 'other', state: 'unsigned', signatures: [] }
}

/** The codes at the foot of a Word file's pages. */
export function printedCodes(bytes: Uint8Array): string[] {
  const parts = [...(openPackage(bytes)?.parts ?? [])]
  const words = parts
    .filter(([name]) => /^word\/(document|footer\d*)\.xml$/.test(name))
    .map(([, part]) => readXml(part))
  return codesIn(words.map(root => (root === undefined ? '' : textOf(root))).join('\n'))
}
