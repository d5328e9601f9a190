import type { FileVerdict, SignatureVerdict, Uncovered } from '@shared/signatures/verdict'

import { openPackage, ORIGIN, type OpenPackage } from './open-package'
import { judgeSignature } from './judge-signature'

const SIGNATURE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature'

/** Who signed a Word, Excel or PowerPoint file, whether it is unchanged since, and what the signature does not cover. */
export function verifyOoxml(file: Uint8Array): FileVerdict {
  const opened = openPackage(file)
  if (opened === undefined) return { kind: 'office', state: 'broken', signatures: [] }
  const { linked, loose } = signatureParts(opened)
  const signatures = linked.map(part => withLoose(judgeSignature(opened, part), loose))
  return { kind: 'office', state: stateOf(signatures, loose), signatures }
}

export function stateOf(
  signatures: readonly SignatureVerdict[],
  loose: readonly string[],
): FileVerdict['state'] {
  if (signatures.some(each => each.state === 'invalid')) return 'broken'
  if (signatures.length === 0) return loose.length > 0 ? 'broken' : 'unsigned'
  return signatures.some(each => each.state === 'partial') ? 'partial' : 'valid'
}

/** `linked` are those the package declares; a `loose` one was taken out of the list, or put in by hand. */
function signatureParts(opened: OpenPackage): { linked: string[]; loose: string[] } {
  const origins = opened.relationsOf('').filter(each => each.type === ORIGIN && !each.external)
  const linked = origins
    .flatMap(each => opened.relationsOf(each.target))
    .filter(each => each.type === SIGNATURE && !each.external)
    .map(each => each.target)
  const rest = [...opened.parts.keys()].filter(part => /^_xmlsignatures\/[^/]+\.xml$/i.test(part))
  return { linked: [...new Set(linked)], loose: rest.filter(part => !linked.includes(part)) }
}

function withLoose(verdict: SignatureVerdict, loose: readonly string[]): SignatureVerdict {
  if (loose.length === 0) return verdict
  const uncovered = loose.map((part): Uncovered => ({ code: 'signature-part', part }))
  const state = verdict.state === 'valid' ? 'partial' : verdict.state
  return { ...verdict, state, uncovered: [...verdict.uncovered, ...uncovered] }
}
