import { z } from 'zod'

import { codeList } from '../core/codes'

export const CertificateFacts = z.object({
  /** CN of the subject, as the certificate has it. */
  name: z.string(),
  organisation: z.string(),
  issuer: z.string(),
  /** Issued by its own holder: nobody else vouches for the name. */
  selfIssued: z.boolean(),
  /** Hexadecimal. */
  serial: z.string(),
  /** Instants in UTC, ISO. */
  validFrom: z.string(),
  validTo: z.string(),
  /** Of the whole certificate, hexadecimal. */
  sha256: z.string(),
})
export type CertificateFacts = z.infer<typeof CertificateFacts>

/** What breaks a signature. */
export const SIGNATURE_PROBLEMS = codeList({
  unreadable: '签名部分读不出来',
  'no-certificate': '签名里没有证书',
  'unknown-method': '签名用的算法不认识，或者不该再用',
  'signature-wrong': '签名值对不上：签名本身被改过',
  'details-changed': '签名时间、签名人等签名说明被改过',
  'nothing-signed': '签名没有覆盖正文',
  'doubled-id': '签名里有两处同名的内容，不知道签的是哪一处',
  'part-changed': '内容被改过',
  'part-missing': '签过的内容不见了',
  'type-changed': '内容的类型被改过',
  'certificate-mismatch': '签名说明里的证书与签名的证书不是同一张',
  'time-stamp-wrong': '时间戳对不上',
  'bytes-changed': '签名之后文件被改过',
})
/** What a sound signature leaves open. */
export const UNCOVERED = codeList({
  part: '签名之后多出来的内容',
  relationship: '签名之后多出来的引用',
  properties: '标题、作者等文件属性',
  'later-bytes': '签名之后附加的内容',
  'signature-part': '没有登记的签名部分',
})

export const SignatureProblem = z.object({ code: SIGNATURE_PROBLEMS.schema, part: z.string() })
export type SignatureProblem = z.infer<typeof SignatureProblem>
export const Uncovered = z.object({ code: UNCOVERED.schema, part: z.string() })
export type Uncovered = z.infer<typeof Uncovered>

/** A time stamp that fits the signature; its own certificate is named, not vouched for. */
export const TimeStamp = z.object({ at: z.string(), by: z.string() })
export type TimeStamp = z.infer<typeof TimeStamp>

export const SignatureVerdict = z.object({
  /** valid: all of the text is as it was signed. partial: so it is, but something was added that is not signed. */
  state: z.enum(['valid', 'partial', 'invalid']),
  certificate: CertificateFacts.nullable(),
  /** As the signer said; only a time stamp proves it. Instant in UTC, ISO, or null. */
  claimedAt: z.string().nullable(),
  timeStamp: TimeStamp.nullable(),
  /** Signed after the certificate had run out, or before it began. */
  outsideValidity: z.boolean(),
  /** A digest that can be forged today (SHA-1). */
  weak: z.boolean(),
  problems: z.array(SignatureProblem),
  /** Never empty for Office files: their properties are left out by design and harm nothing. */
  uncovered: z.array(Uncovered),
})
export type SignatureVerdict = z.infer<typeof SignatureVerdict>

export const FileVerdict = z.object({
  kind: z.enum(['office', 'pdf', 'other']),
  /** broken: a signature does not hold, or the file cannot be read in one way only. */
  state: z.enum(['valid', 'partial', 'broken', 'unsigned']),
  signatures: z.array(SignatureVerdict),
})
export type FileVerdict = z.infer<typeof FileVerdict>
