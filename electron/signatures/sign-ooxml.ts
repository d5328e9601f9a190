import { zipSync, type Zippable } from 'fflate'

import { canonical } from './canonical'
import { openPackage, ORIGIN, ownerOf, relsPart, TYPES_PART, type OpenPackage } from './open-package'
import { chosenRelationships } from './relationship-transform'
import {
  base64,
  objects,
  sha256,
  signaturePart,
  signedInfo,
  unsignedProperties,
  type Signed,
} from './signature-xml'
import type { Signer } from './signer'
import { isLeftOut, leftOutParts } from './left-out'
import { attributeOf, descendants, readXml, type XmlElement } from './xml-tree'

export const ORIGIN_PART = '_xmlsignatures/origin.sigs'
const SIGNATURE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature'
const ORIGIN_TYPE = 'application/vnd.openxmlformats-package.digital-signature-origin'
const SIGNATURE_TYPE = 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml'
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
const ZIP_TIME = '1980-01-01T00:00:00'

type Asked = {
  signer: Signer
  /** Instant in UTC, ISO. */
  at: string
  /** In which role the signer signs, for the reader of the signature. */
  role: string
  /** Fetches a time stamp over what is given; none where no server is set. */
  timeStamp?: ((over: Uint8Array) => Promise<Uint8Array>) | undefined
}

/**
 * Signs all of a Word file but its properties (ECMA-376-2, 13; XAdES-EPES, with a time stamp XAdES-T). Pictures go
 * in before: after this every change shows. Signing again adds a signature and leaves those before it sound.
 */
export async function signOoxml(
  file: Uint8Array,
  { signer, at, role, timeStamp }: Asked,
): Promise<Uint8Array> {
  const opened = openPackage(file)
  if (opened === undefined) throw new Error('Only a sound package is signed')
  const moment = `${at.slice(0, 19)}Z`
  const inside = objects(manifestOf(opened), signer.certificate, moment, role)
  const certificates = [signer.certificate, ...signer.chain]
  const all = descendants(root(signaturePart('', '', certificates, inside)))
  const digest = (id: string) => base64(sha256(canonical(only(all, each => attributeOf(each, 'Id') === id))))
  const info = signedInfo(signer.algorithm, [
    digest('idPackageObject'),
    digest('idOfficeObject'),
    digest('idSignedProperties'),
  ])
  // The same surroundings as in the finished part, and so the same canonical form.
  const draft = signaturePart(info, '', [], '')
  const value = base64(await signer.sign(canonical(named(draft, 'SignedInfo'))))
  const whole = signaturePart(info, value, certificates, inside)
  if (timeStamp === undefined) return withSignature(opened, whole)
  const token = await timeStamp(canonical(named(signaturePart('', value, [], ''), 'SignatureValue')))
  const stamped = inside.replace(
    '</xd:SignedProperties>',
    `</xd:SignedProperties>${unsignedProperties(token)}`,
  )
  return withSignature(opened, signaturePart(info, value, certificates, stamped))
}

/** Every part and every relationship, except what Office leaves out as well. */
function manifestOf(opened: OpenPackage): Signed[] {
  const leftOut = leftOutParts(opened)
  const signed: Signed[] = []
  for (const part of [...opened.parts.keys()].toSorted()) {
    const bytes = opened.parts.get(part) ?? new Uint8Array()
    const owner = ownerOf(part)
    if (leftOut.has(part) || part.startsWith('_xmlsignatures/')) continue
    if (owner === undefined) {
      signed.push({ part, type: opened.typeOf(part), digest: base64(sha256(bytes)), ids: null })
      continue
    }
    const ids = opened.relationsOf(owner).flatMap(each => (isLeftOut(owner, each) ? [] : [each.id]))
    if (ids.length === 0) continue
    const kept = chosenRelationships(bytes, { ids: new Set(ids), types: new Set() })
    if (kept === undefined) throw new Error('Relationships that cannot be read')
    signed.push({ part, type: opened.typeOf(part), digest: base64(sha256(kept)), ids: ids.toSorted() })
  }
  return signed
}

function root(xml: string): XmlElement {
  const read = readXml(Buffer.from(xml))
  if (read === undefined) throw new Error('Our own signature is not well-formed')
  return read
}

const named = (xml: string, local: string) => only(descendants(root(xml)), each => each.local === local)

function only(all: readonly XmlElement[], is: (each: XmlElement) => boolean): XmlElement {
  const [first, ...more] = all.filter(is)
  if (first === undefined || more.length > 0) throw new Error('One element was expected')
  return first
}

/** Adds the signature's own parts; every other part keeps its bytes. */
function withSignature(opened: OpenPackage, signature: string): Uint8Array {
  const parts = new Map(opened.parts)
  let number = 1
  while (parts.has(`_xmlsignatures/sig${number}.xml`)) number += 1
  const part = `_xmlsignatures/sig${number}.xml`
  parts.set(part, Buffer.from(signature))
  if (!parts.has(ORIGIN_PART)) {
    parts.set(ORIGIN_PART, new Uint8Array())
    addRelationship(parts, '', ORIGIN, ORIGIN_PART)
  }
  addRelationship(parts, ORIGIN_PART, SIGNATURE, `sig${number}.xml`)
  const types = textOfPart(parts, TYPES_PART)
  const origin = types.includes('Extension="sigs"')
    ? ''
    : `<Default Extension="sigs" ContentType="${ORIGIN_TYPE}"/>`
  const own = `<Override PartName="/${part}" ContentType="${SIGNATURE_TYPE}"/>`
  parts.set(TYPES_PART, Buffer.from(types.replace(/<\/((?:\w+:)?Types)>\s*$/, `${origin}${own}</$1>`)))
  const entries: Zippable = {}
  for (const [name, bytes] of parts) entries[name] = [bytes, { mtime: ZIP_TIME, level: 6, os: 0 }]
  return zipSync(entries)
}

function addRelationship(parts: Map<string, Uint8Array>, owner: string, type: string, target: string): void {
  const name = relsPart(owner)
  const old = textOfPart(parts, name) || EMPTY_RELATIONSHIPS
  let id = 1
  while (old.includes(`"rIdS${id}"`)) id += 1
  const one = `<Relationship Id="rIdS${id}" Type="${type}" Target="${target}"/>`
  parts.set(name, Buffer.from(old.replace(/<\/((?:\w+:)?Relationships)>\s*$/, `${one}</$1>`)))
}

function textOfPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return Buffer.from(parts.get(name) ?? new Uint8Array()).toString('utf8')
}
