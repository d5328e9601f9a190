import { sign, type KeyObject } from 'node:crypto'

import { allow, refuse, type Decision } from '@shared/core/decision'
import type { CertificateRefusal } from '@shared/signatures/refusals'

import type { Signer } from './signer'

/** Shorter keys have been broken, or soon will be. */
const SHORTEST_RSA = 2048

/** Signs with a private key that lies in memory. */
export function keySigner(
  key: KeyObject,
  certificate: Uint8Array,
  chain: readonly Uint8Array[],
): Decision<Signer, CertificateRefusal> {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= SHORTEST_RSA)
    return allow({
      certificate,
      chain,
      algorithm: 'rsa-sha256',
      sign: async bytes => sign('sha256', bytes, key),
    })
  if (type === 'ec' && details?.namedCurve === 'prime256v1')
    return allow({
      certificate,
      chain,
      algorithm: 'ecdsa-sha256',
      sign: async (bytes, dsaEncoding = 'ieee-p1363') => sign('sha256', bytes, { key, dsaEncoding }),
    })
  return refuse('key-unsuitable', { kind: type ?? '' })
}
