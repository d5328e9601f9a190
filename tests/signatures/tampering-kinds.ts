import type { SIGNATURE_PROBLEMS, UNCOVERED } from '@shared/signatures/verdict'

import { addRelationship, replacing, type Parts } from '../support/tampering'

type Kind = (typeof SIGNATURE_PROBLEMS.codes)[number] | (typeof UNCOVERED.codes)[number]
/** What comes from another signature. */
export type Foreign = { certificate: Uint8Array; stamp: string }
type Tampering = {
  state: 'valid' | 'partial' | 'broken'
  /** What our verifier says of it; none where the whole file is refused or nothing is wrong. */
  says?: Kind
  change: (parts: Parts, foreign: Foreign) => void
  /** Whether Java and LibreOffice see it too; where they do not, ours must. */
  others?: { jdk: boolean; office: boolean }
}

export const DOCUMENT = 'word/document.xml'
const RELS = 'word/_rels/document.xml.rels'
const SIGNATURE = '_xmlsignatures/sig1.xml'
const TYPES = '[Content_Types].xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SEEN = { jdk: true, office: true }
const MISSED = { jdk: false, office: false }

export const KINDS: Record<string, Tampering> = {
  'one digit of the amount': {
    state: 'broken',
    says: 'part-changed',
    change: replacing(DOCUMENT, '5', '9'),
    others: SEEN,
  },
  'one byte of a picture': {
    state: 'broken',
    says: 'part-changed',
    change: replacing('word/media/ink.png', 'ink', 'inc'),
    others: SEEN,
  },
  'a style that hides text': {
    state: 'broken',
    says: 'part-changed',
    change: replacing('word/styles.xml', '<w:rPr>', '<w:rPr><w:vanish/>'),
    others: SEEN,
  },
  'the head of the page': {
    state: 'broken',
    says: 'part-changed',
    change: replacing('word/header1.xml', '<w:r>', '<w:r><w:t>1</w:t></w:r><w:r>'),
    others: SEEN,
  },
  'another picture behind the same name': {
    state: 'broken',
    says: 'part-changed',
    change: replacing(RELS, 'media/ink.png', 'media/other.png'),
    others: SEEN,
  },
  'another text behind the package': {
    state: 'broken',
    says: 'part-changed',
    change: parts => {
      parts.set('word/forged.xml', parts.get(DOCUMENT) ?? '')
      replacing('_rels/.rels', 'Target="word/document.xml"', 'Target="word/forged.xml"')(parts)
    },
    others: SEEN,
  },
  'the time of signing': {
    state: 'broken',
    says: 'details-changed',
    change: replacing(SIGNATURE, '<xd:SigningTime>2026', '<xd:SigningTime>2025'),
    others: SEEN,
  },
  'in which role it was signed': {
    state: 'broken',
    says: 'details-changed',
    change: replacing(SIGNATURE, '<xd:ClaimedRole>人民', '<xd:ClaimedRole>人名'),
    others: SEEN,
  },
  'the value of the signature': {
    state: 'broken',
    says: 'signature-wrong',
    change: parts => swapBase64(parts, 'SignatureValue'),
    others: SEEN,
  },
  'somebody else’s certificate': {
    state: 'broken',
    says: 'signature-wrong',
    change: (parts, foreign) =>
      replacing(
        SIGNATURE,
        /<X509Data>.*<\/X509Data>/,
        `<X509Data><X509Certificate>${Buffer.from(foreign.certificate).toString('base64')}</X509Certificate></X509Data>`,
      )(parts),
    others: { jdk: true, office: true },
  },
  'no certificate at all': {
    state: 'broken',
    says: 'no-certificate',
    change: replacing(SIGNATURE, /<X509Data>.*<\/X509Data>/, '<X509Data></X509Data>'),
  },
  'a line taken out of the manifest': {
    state: 'broken',
    says: 'details-changed',
    change: replacing(SIGNATURE, /<Reference URI="\/word\/document\.xml.*?<\/Reference>/, ''),
    others: SEEN,
  },
  'a digest put right after the text was changed': {
    state: 'broken',
    says: 'details-changed',
    change: parts => {
      replacing(DOCUMENT, '5', '9')(parts)
      swapBase64(parts, 'DigestValue', 4)
    },
    others: SEEN,
  },
  'a second object of the same id': {
    state: 'broken',
    says: 'doubled-id',
    change: replacing(
      SIGNATURE,
      '</KeyInfo>',
      '</KeyInfo><Object Id="idPackageObject"><Manifest></Manifest></Object>',
    ),
  },
  'properties nobody signed': {
    state: 'broken',
    says: 'details-changed',
    change: replacing(
      SIGNATURE,
      '</Signature>',
      '<Object><xd:SignedProperties xmlns:xd="http://uri.etsi.org/01903/v1.3.2#"><xd:SigningTime>2020-01-01T00:00:00Z</xd:SigningTime></xd:SignedProperties></Object></Signature>',
    ),
  },
  'a time stamp of another signature': {
    state: 'broken',
    says: 'time-stamp-wrong',
    change: (parts, foreign) =>
      replacing(
        SIGNATURE,
        /<xd:EncapsulatedTimeStamp>[^<]*/,
        `<xd:EncapsulatedTimeStamp>${foreign.stamp}`,
      )(parts),
  },
  'a document type that could swell': {
    state: 'broken',
    says: 'unreadable',
    change: replacing(SIGNATURE, '?>', '?><!DOCTYPE Signature [<!ENTITY a "b">]>'),
  },
  'a part taken away': {
    state: 'broken',
    says: 'part-missing',
    change: parts => void parts.delete('word/footer1.xml'),
    others: { jdk: true, office: true },
  },
  'another type of the text': {
    state: 'broken',
    says: 'type-changed',
    change: replacing(TYPES, 'wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'),
    others: MISSED,
  },
  'a part and its relationship added': {
    state: 'partial',
    says: 'relationship',
    change: parts => {
      parts.set('word/media/extra.png', 'extra')
      addRelationship(parts, 'rIdExtra', `${OFFICE}/image`, 'media/extra.png')
    },
    others: MISSED,
  },
  'a part added that nothing refers to': {
    state: 'partial',
    says: 'part',
    change: parts => void parts.set('word/media/extra.png', 'extra'),
    others: MISSED,
  },
  'a template from outside added': {
    state: 'partial',
    says: 'relationship',
    change: parts =>
      addRelationship(
        parts,
        'rIdOut',
        `${OFFICE}/attachedTemplate`,
        'https://example.invalid/a.dotm',
        ' TargetMode="External"',
      ),
    others: MISSED,
  },
  'a text hidden as a property': {
    state: 'partial',
    says: 'part',
    change: parts => {
      parts.set(
        'word/comments.xml',
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      )
      addRelationship(parts, 'rIdC', `${OFFICE}/extended-properties`, 'comments.xml')
    },
    others: MISSED,
  },
  'the signature taken out of the list': {
    state: 'broken',
    change: replacing('_xmlsignatures/_rels/origin.sigs.rels', /<Relationship .*?\/>/, ''),
  },
}

export const HARMLESS: Record<string, (parts: Parts) => void> = {
  'packed again in another order': parts => {
    const all = [...parts].toReversed()
    parts.clear()
    for (const [name, text] of all) parts.set(name, text)
  },
  'the title among the properties': replacing('docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>x'),
  'relationships sorted and laid out anew': parts => {
    const text = parts.get(RELS) ?? ''
    const lines = text.match(/<Relationship .*?\/>/g) ?? []
    parts.set(
      RELS,
      text.replace(
        /(<Relationships[^>]*>).*(<\/Relationships>)/s,
        (_all, open: string, close: string) => `${open}\n  ${lines.toReversed().join('\n  ')}\n${close}`,
      ),
    )
  },
}

function swapBase64(parts: Parts, element: string, which = 0): void {
  const found = [...(parts.get(SIGNATURE) ?? '').matchAll(new RegExp(`<${element}>([^<]{8})`, 'g'))][which]
  const [whole = '', start = ''] = found ?? []
  replacing(SIGNATURE, whole, whole.replace(start, Array.from(start).toReversed().join('')))(parts)
}
