/** Why a certificate file cannot be signed with. */
export type CertificateRefusal =
  | 'certificate-unreadable'
  | 'certificate-without-key'
  | 'certificate-cipher'
  | 'certificate-expired'
  | 'passphrase-wrong'
  | 'key-unsuitable'

/** Why a file could not be signed or examined. */
export type SignatureRefusal =
  | CertificateRefusal
  | 'time-stamp-unreachable'
  | 'file-unreadable'
  | 'file-too-large'
  | 'signed-file-gone'
