import { elementsOf, textOf, type XmlElement } from './xml-tree'

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#'

export function child(of: XmlElement, local: string, namespace = DSIG): XmlElement | undefined {
  return elementsOf(of).find(each => each.local === local && each.namespace === namespace)
}

/** The bytes written in an element as Base64. */
export function bytesIn(of: XmlElement | undefined): Uint8Array {
  return Buffer.from(of === undefined ? '' : textOf(of).replace(/\s/g, ''), 'base64')
}
