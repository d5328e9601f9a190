/** Why a certificate file cannot be signed with. */
export type CertificateRefusal =
  | 'certificate-unreadable'
  | 'certificate-without-key'
  | 'certificate-cipher'
  | 'certificate-expired'
  | 'passphrase-wrong'
  | 'key-unsuitable'
