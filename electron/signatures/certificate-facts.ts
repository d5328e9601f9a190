import { createHash, X509Certificate } from 'node:crypto'

import type { CertificateFacts } from '@shared/signatures/verdict'

/** Undefined when the bytes are no certificate. */
export function readCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der)
  } catch {
    return undefined
  }
}

export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  const { subject, issuer } = certificate
  return {
    name: namePart(subject, 'CN') || namePart(subject, 'O'),
    organisation: namePart(subject, 'O'),
    issuer: namePart(issuer, 'CN') || namePart(issuer, 'O'),
    selfIssued: certificate.checkIssued(certificate),
    serial: certificate.serialNumber.toLowerCase(),
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    sha256: createHash('sha256').update(certificate.raw).digest('hex'),
  }
}

/** RFC 2253: what stands last in the certificate comes first. */
export function issuerName(certificate: X509Certificate): string {
  return certificate.issuer.split('\n').toReversed().join(',')
}

/** XML writes the serial number in decimal. */
export function serialInDecimal(certificate: X509Certificate): string {
  return BigInt(`0x${certificate.serialNumber}`).toString()
}

/** A name comes as lines such as `CN=…`, with what could be misread behind a backslash. */
function namePart(name: string, key: string): string {
  const parts = name.split('\n').filter(line => line.startsWith(`${key}=`))
  return parts.map(line => line.slice(key.length + 1).replace(/\\(.)/g, '$1')).join(' ')
}
