/**
 * Whoever can sign: a certificate and something that has its private key. The key of a .p12 file stands behind it;
 * a token (PKCS#11) or the system's certificate store can, because the key itself is never asked for.
 */
export type Signer = {
  /** DER of the certificate that signatures are checked with. */
  certificate: Uint8Array
  /** DER of the certificates above it, as far as they came along. */
  chain: readonly Uint8Array[]
  algorithm: 'rsa-sha256' | 'ecdsa-sha256'
  /** Signs the SHA-256 of the bytes: PKCS#1 v1.5 for RSA; r‖s, or DER where asked, for elliptic curves. */
  sign(bytes: Uint8Array, elliptic?: 'ieee-p1363' | 'der'): Promise<Uint8Array>
}
