import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { openP12 } from '../../electron/signatures/open-p12'
import type { Signer } from '../../electron/signatures/signer'

type Wish = { kind?: 'rsa' | 'ec'; days?: number; legacy?: boolean }

export const COMMITTEE = '榕荫社区人民调解委员会'
export const PASSPHRASE = '测试用-Test 1'

/** Made anew for every run and thrown away with the folder: no private key lies in the project. */
export function makeP12(
  folder: string,
  name: string,
  { kind = 'rsa', days = 400, legacy = false }: Wish = {},
): Buffer {
  const path = (ending: string) => join(folder, `${name}.${ending}`)
  authority(folder)
  const key =
    kind === 'rsa' ? ['-newkey', 'rsa:2048'] : ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']
  const subject = `/C=CN/O=${COMMITTEE}/CN=${name}`
  openssl(['req', ...key, '-nodes', '-utf8', '-subj', subject, '-keyout', path('key'), '-out', path('csr')])
  const ca = ['-CA', join(folder, 'ca.pem'), '-CAkey', join(folder, 'ca.key'), '-CAcreateserial']
  openssl(['x509', '-req', '-in', path('csr'), '-days', String(days), ...ca, '-out', path('pem')])
  const chain = ['-certfile', join(folder, 'ca.pem'), '-passout', `pass:${PASSPHRASE}`]
  const old = legacy ? ['-legacy'] : []
  openssl([
    'pkcs12',
    '-export',
    ...old,
    '-inkey',
    path('key'),
    '-in',
    path('pem'),
    ...chain,
    '-out',
    path('p12'),
  ])
  return readFileSync(path('p12'))
}

export function makeSigner(folder: string, name: string, wish: Wish = {}): Signer {
  const opened = openP12(makeP12(folder, name, wish), PASSPHRASE)
  if (!opened.allowed) throw new Error(opened.reason)
  return opened.value
}

let made = ''
/** An issuer with a Chinese name, the same for all in a folder. */
function authority(folder: string): void {
  if (made === folder) return
  made = folder
  const out = ['-keyout', join(folder, 'ca.key'), '-out', join(folder, 'ca.pem')]
  openssl([
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-utf8',
    '-subj',
    '/C=CN/O=测试/CN=测试用证书机构',
    '-days',
    '500',
    ...out,
  ])
}

/** A time-stamp server as openssl runs it: question in, answer out. */
export function makeTimeStampServer(folder: string): (question: Uint8Array) => Promise<Uint8Array> {
  const path = (name: string) => join(folder, name)
  authority(folder)
  writeFileSync(
    path('tsa.cnf'),
    `[tsa]\ndefault_tsa=server\n[server]\nserial=${path('tsa.serial')}\ncrypto_device=builtin\n` +
      `signer_cert=${path('tsa.pem')}\nsigner_key=${path('tsa.key')}\ncerts=${path('ca.pem')}\nsigner_digest=sha256\n` +
      'default_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=no\ntsa_name=no\ness_cert_id_chain=no\n' +
      '[ext]\nextendedKeyUsage=critical,timeStamping\n',
  )
  const subject = '/C=CN/CN=测试用时间戳服务'
  openssl([
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-utf8',
    '-subj',
    subject,
    '-keyout',
    path('tsa.key'),
    '-out',
    path('tsa.csr'),
  ])
  const ca = ['-CA', path('ca.pem'), '-CAkey', path('ca.key'), '-CAcreateserial', '-extfile', path('tsa.cnf')]
  openssl([
    'x509',
    '-req',
    '-in',
    path('tsa.csr'),
    '-days',
    '400',
    '-extensions',
    'ext',
    ...ca,
    '-out',
    path('tsa.pem'),
  ])
  return async question => {
    writeFileSync(path('question.tsq'), question)
    const reply = ['ts', '-reply', '-config', path('tsa.cnf'), '-queryfile', path('question.tsq')]
    openssl([...reply, '-out', path('answer.tsr')])
    return readFileSync(path('answer.tsr'))
  }
}

function openssl(args: string[]): void {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
