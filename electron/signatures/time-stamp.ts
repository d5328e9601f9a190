import type { TimeStamp } from '@shared/signatures/verdict'

import { digestOf } from './algorithms'
import { certificateFacts } from './certificate-facts'
import { digestByOid, readCms } from './cms'
import { at, integer, NULL, numberOf, octets, oid, oidOf, readDer, sequence, truth } from './der'

const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const SHA256_OID = '2.16.840.1.101.3.4.2.1'

/** A question to a time-stamp server (RFC 3161) about the SHA-256 of what is given, with its certificate in the answer. */
export function timeStampRequest(over: Uint8Array): Uint8Array {
  const imprint = sequence(sequence(oid(SHA256_OID), NULL), octets(digestOf('sha256', over)))
  return sequence(integer(new Uint8Array([1])), imprint, truth(true))
}

/** The token in a server's answer; undefined when it refused, or stamped something else. */
export function tokenFrom(answer: Uint8Array, over: Uint8Array): Uint8Array | undefined {
  const read = readDer(answer)
  const status = numberOf(at(read, 0, 0))
  const token = at(read, 1)?.whole
  if (token === undefined || status === undefined || status > 1) return undefined
  return readTimeStamp(token, over) === undefined ? undefined : token
}

/** When and by whom `over` was stamped; undefined when the token does not fit it, or was changed. */
export function readTimeStamp(token: Uint8Array, over: Uint8Array): TimeStamp | undefined {
  const cms = readCms(token)
  const [signer] = cms?.signers ?? []
  if (cms?.content === undefined || cms.contentType !== TST_INFO || signer === undefined) return undefined
  const info = readDer(cms.content)
  const digest = digestByOid(oidOf(at(info, 2, 0, 0)))
  const imprint = at(info, 2, 1)?.content
  if (digest === undefined || imprint === undefined || !digestOf(digest, over).equals(imprint))
    return undefined
  const time = generalizedTime(at(info, 4)?.content)
  if (time === undefined || !signer.isRight(cms.content)) return undefined
  return { at: time, by: certificateFacts(signer.certificate).name }
}

/** '20261122123456.789Z'. */
function generalizedTime(content: Uint8Array | undefined): string | undefined {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(
    Buffer.from(content ?? []).toString('latin1'),
  )
  if (found === null) return undefined
  const [, year, month, day, hour, minute, second, fraction = ''] = found
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}
