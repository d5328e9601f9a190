import { createHash } from 'node:crypto'

import { C14N } from './canonical'
import { issuerName, readCertificate, serialInDecimal } from './certificate-facts'
import { SHA256 } from './algorithms'
import { DSIG } from './dsig'
import { RELATIONSHIP_TRANSFORM } from './relationship-transform'

export const MDSSI = 'http://schemas.openxmlformats.org/package/2006/digital-signature'
export const XADES = 'http://uri.etsi.org/01903/v1.3.2#'
export const SIGNED_PROPERTIES = 'http://uri.etsi.org/01903#SignedProperties'
const OFFICE = 'http://schemas.microsoft.com/office/2006/digsig'
const OBJECT = `${DSIG}Object`
const METHODS = {
  'rsa-sha256': 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  'ecdsa-sha256': 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256',
}

/** A part of the package as the manifest lists it; `ids` where only some relationships of it are signed. */
export type Signed = { part: string; type: string; digest: string; ids: readonly string[] | null }

export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

export function safe(text: string): string {
  return text.replace(
    /[&<>"']/g,
    letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[letter] ?? '',
  )
}

const digested = (value: string) => `<DigestMethod Algorithm="${SHA256}"/><DigestValue>${value}</DigestValue>`
const transform = (algorithm: string, inside = '') =>
  `<Transform Algorithm="${algorithm}">${inside}</Transform>`

/** The objects of a signature as Word 2016 writes them (MS-OFFCRYPTO 2.5), each with the id its reference names. */
export function objects(
  signed: readonly Signed[],
  certificate: Uint8Array,
  at: string,
  role: string,
): string {
  return packageObject(signed, at) + officeObject() + qualifyingProperties(certificate, at, role)
}

function packageObject(signed: readonly Signed[], at: string): string {
  const references = signed.map(({ part, type, digest, ids }) => {
    const chosen = (ids ?? []).map(id => `<mdssi:RelationshipReference SourceId="${safe(id)}"/>`).join('')
    const transforms =
      ids === null
        ? ''
        : `<Transforms>${transform(RELATIONSHIP_TRANSFORM, chosen)}${transform(C14N)}</Transforms>`
    return `<Reference URI="/${safe(part)}?ContentType=${safe(type)}">${transforms}${digested(digest)}</Reference>`
  })
  return (
    `<Object Id="idPackageObject" xmlns:mdssi="${MDSSI}"><Manifest>${references.join('')}</Manifest>` +
    '<SignatureProperties><SignatureProperty Id="idSignatureTime" Target="#idPackageSignature"><mdssi:SignatureTime>' +
    `<mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>${at}</mdssi:Value>` +
    '</mdssi:SignatureTime></SignatureProperty></SignatureProperties></Object>'
  )
}

/** Office shows a signature only with this; the machine's particulars are its schema's wish and stay general. */
function officeObject(): string {
  return (
    '<Object Id="idOfficeObject"><SignatureProperties><SignatureProperty Id="idOfficeV1Details" Target="#idPackageSignature">' +
    `<SignatureInfoV1 xmlns="${OFFICE}"><SetupID></SetupID><SignatureText></SignatureText><SignatureImage></SignatureImage>` +
    '<SignatureComments></SignatureComments><WindowsVersion>10.0</WindowsVersion><OfficeVersion>16.0</OfficeVersion>' +
    '<ApplicationVersion>16.0</ApplicationVersion><Monitors>1</Monitors><HorizontalResolution>1920</HorizontalResolution>' +
    '<VerticalResolution>1080</VerticalResolution><ColorDepth>32</ColorDepth>' +
    '<SignatureProviderId>{00000000-0000-0000-0000-000000000000}</SignatureProviderId>' +
    '<SignatureProviderUrl></SignatureProviderUrl><SignatureProviderDetails>9</SignatureProviderDetails>' +
    '<SignatureType>1</SignatureType></SignatureInfoV1></SignatureProperty></SignatureProperties></Object>'
  )
}

/** XAdES-EPES as Office asks for it: time, certificate, the implied policy, and in which role. */
function qualifyingProperties(der: Uint8Array, at: string, role: string): string {
  const certificate = readCertificate(der)
  if (certificate === undefined) throw new Error('A signer without a readable certificate')
  return (
    `<Object><xd:QualifyingProperties xmlns:xd="${XADES}" Target="#idPackageSignature">` +
    '<xd:SignedProperties Id="idSignedProperties"><xd:SignedSignatureProperties>' +
    `<xd:SigningTime>${at}</xd:SigningTime><xd:SigningCertificate><xd:Cert><xd:CertDigest>` +
    `${digested(base64(sha256(der)))}</xd:CertDigest><xd:IssuerSerial>` +
    `<X509IssuerName>${safe(issuerName(certificate))}</X509IssuerName>` +
    `<X509SerialNumber>${serialInDecimal(certificate)}</X509SerialNumber>` +
    '</xd:IssuerSerial></xd:Cert></xd:SigningCertificate>' +
    '<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied></xd:SignaturePolicyImplied></xd:SignaturePolicyIdentifier>' +
    `<xd:SignerRole><xd:ClaimedRoles><xd:ClaimedRole>${safe(role)}</xd:ClaimedRole></xd:ClaimedRoles></xd:SignerRole>` +
    '</xd:SignedSignatureProperties><xd:SignedDataObjectProperties><xd:CommitmentTypeIndication>' +
    '<xd:CommitmentTypeId><xd:Identifier>http://uri.etsi.org/01903/v1.2.2#ProofOfOrigin</xd:Identifier>' +
    '<xd:Description>Created and approved this document</xd:Description></xd:CommitmentTypeId>' +
    '<xd:AllSignedDataObjects></xd:AllSignedDataObjects></xd:CommitmentTypeIndication></xd:SignedDataObjectProperties>' +
    '</xd:SignedProperties></xd:QualifyingProperties></Object>'
  )
}

/** `digests`: of the package object, the Office object and the signed properties, in canonical form. */
export function signedInfo(
  algorithm: keyof typeof METHODS,
  digests: readonly [string, string, string],
): string {
  const reference = (id: string, type: string, inside: string) =>
    `<Reference Type="${type}" URI="#${id}">${inside}</Reference>`
  const [packaged, office, properties] = digests
  return (
    `<SignedInfo><CanonicalizationMethod Algorithm="${C14N}"/><SignatureMethod Algorithm="${METHODS[algorithm]}"/>` +
    reference('idPackageObject', OBJECT, digested(packaged)) +
    reference('idOfficeObject', OBJECT, digested(office)) +
    reference(
      'idSignedProperties',
      SIGNED_PROPERTIES,
      `<Transforms>${transform(C14N)}</Transforms>${digested(properties)}`,
    ) +
    '</SignedInfo>'
  )
}

/** The whole part. `value` and `stamp` are empty while they are still to be made. */
export function signaturePart(
  info: string,
  value: string,
  certificates: readonly Uint8Array[],
  inside: string,
): string {
  const known = certificates.map(each => `<X509Certificate>${base64(each)}</X509Certificate>`).join('')
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<Signature xmlns="${DSIG}" Id="idPackageSignature">${info}<SignatureValue>${value}</SignatureValue>` +
    `<KeyInfo><X509Data>${known}</X509Data></KeyInfo>${inside}</Signature>`
  )
}

/** XAdES-T: the token with the name of its canonical form inside it, where Word writes it. */
export function unsignedProperties(token: Uint8Array): string {
  return (
    '<xd:UnsignedProperties><xd:UnsignedSignatureProperties><xd:SignatureTimeStamp>' +
    `<CanonicalizationMethod Algorithm="${C14N}"/>` +
    `<xd:EncapsulatedTimeStamp>${base64(token)}</xd:EncapsulatedTimeStamp>` +
    '</xd:SignatureTimeStamp></xd:UnsignedSignatureProperties></xd:UnsignedProperties>'
  )
}
