import * as asn1 from 'asn1js'

/** A value of ASN.1 as read: universal tags by number, the context's own ones in `context`. */
export type Der = {
  /** Universal tag, or -1. */
  tag: number
  /** Number in the context, or -1. */
  context: number
  children: readonly Der[]
  /** The content of a primitive value; of an octet string, joined where it came in pieces. */
  content: Uint8Array
  /** As it stood in the file. */
  whole: Uint8Array
}

export const SEQUENCE = 16
export const OID = 6
export const OCTETS = 4
export const INTEGER = 2

/** Undefined when the bytes are not ASN.1, or something follows. */
export function readDer(bytes: Uint8Array): Der | undefined {
  const copy = new Uint8Array(bytes)
  const { offset, result } = asn1.fromBER(copy.buffer)
  return offset === copy.length ? derFrom(result) : undefined
}

function derFrom(block: asn1.AsnType): Der {
  const { tagClass, tagNumber } = block.idBlock
  const inner: unknown = Reflect.get(block.valueBlock, 'value')
  const isTree = Array.isArray(inner) && !(block instanceof asn1.ObjectIdentifier)
  const view: unknown = Reflect.get(block.valueBlock, 'valueHexView')
  const raw = view instanceof Uint8Array ? view : new Uint8Array()
  return {
    tag: tagClass === 1 ? tagNumber : -1,
    context: tagClass === 3 ? tagNumber : -1,
    children: isTree ? inner.filter(each => each instanceof asn1.BaseBlock).map(derFrom) : [],
    content: block instanceof asn1.OctetString ? new Uint8Array(block.getValue()) : raw,
    whole: block.valueBeforeDecodeView,
  }
}

/** The child on a path of places, such as (0, 1); undefined where there is none. */
export function at(of: Der | undefined, ...places: number[]): Der | undefined {
  return places.reduce<Der | undefined>((each, place) => each?.children[place], of)
}

/** '1.2.840.113549.1.7.2'. */
export function oidOf(of: Der | undefined): string {
  if (of === undefined || of.tag !== OID) return ''
  const { result } = asn1.fromBER(new Uint8Array(of.whole).buffer)
  return result instanceof asn1.ObjectIdentifier ? result.getValue() : ''
}

export function numberOf(of: Der | undefined): number | undefined {
  if (of === undefined || of.content.length === 0 || of.content.length > 6) return undefined
  return of.content.reduce((sum, byte) => sum * 256 + byte, 0)
}

// Writing: each of these answers whole DER.

export const sequence = (...parts: readonly Uint8Array[]) => wrapped(0x30, parts)
export const octets = (bytes: Uint8Array) => wrapped(0x04, [bytes])
/** Context tags that hold other values: [0] and so on. */
export const tagged = (number: number, ...parts: readonly Uint8Array[]) => wrapped(0xa0 + number, parts)
/** In the order that DER asks for. */
export const setOf = (...parts: readonly Uint8Array[]) =>
  wrapped(
    0x31,
    parts.toSorted((a, b) => Buffer.compare(a, b)),
  )
export const NULL = new Uint8Array([5, 0])
export const oid = (dotted: string) => new Uint8Array(new asn1.ObjectIdentifier({ value: dotted }).toBER())
export const truth = (value: boolean) => new Uint8Array([1, 1, value ? 0xff : 0])
/** Whole, never negative. */
export const integer = (bytes: Uint8Array) =>
  wrapped(0x02, (bytes[0] ?? 0) > 127 ? [new Uint8Array(1), bytes] : [bytes])
export const utcTime = (moment: Date) =>
  wrapped(0x17, [Buffer.from(`${moment.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`)])

export function wrapped(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, each) => sum + each.length, 0)
  return new Uint8Array(Buffer.concat([Buffer.from([tag, ...lengthOf(size)]), ...parts]))
}

function lengthOf(size: number): number[] {
  if (size < 128) return [size]
  const bytes: number[] = []
  for (let rest = size; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff)
  return [0x80 + bytes.length, ...bytes]
}
