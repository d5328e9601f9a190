import type { Examined } from './contract'
import { SIGNATURE_PROBLEMS, UNCOVERED, type SignatureVerdict } from './verdict'

/** The answer to "is this the one that was signed, and by whom", a sentence each, for a person at the counter. */
export function sayVerdict(examined: Omit<Examined, 'words'>): string[] {
  const { verdict } = examined
  return [...headline(examined), ...verdict.signatures.flatMap(saySignature), ...limits(examined)]
}

function headline({ verdict, known, printed }: Omit<Examined, 'words'>): string[] {
  const words: string[] = []
  if (known !== null) {
    const where = known.caseNumber === null ? '' : `${known.caseNumber} `
    words.push(`就是登记簿里记着的那一份：${where}${known.title}，${known.signedAt.replace('T', ' ')}签。`)
    if (known.superseded) words.push('但这一稿已经作废，正文后来改过。')
  }
  if (verdict.kind === 'pdf') words.push('这是 PDF。里面如果有签名，本机不会查验，这里只对照了登记簿。')
  else if (verdict.kind === 'other') words.push('这不是 Word 或 PDF 文件，里面不会有证书签名。')
  else if (verdict.state === 'unsigned') words.push('文件里没有证书签名，不能证明正文没有改过。')
  else if (verdict.state === 'broken' && verdict.signatures.length === 0)
    words.push('文件损坏，或者被动过手脚：里面的签名不能作数。')
  if (known === null && printed !== null) {
    const where = printed.caseNumber ?? '还没有案号的案件'
    words.push(
      `页脚的校验码是${where}第${printed.edition}稿的${printed.superseded ? '，这一稿已经作废' : ''}；校验码谁都能抄，要和卷里的原件对照。`,
    )
  }
  return words
}

const STATES = {
  valid: '签名有效，签过的内容一字未改',
  partial: '签名有效，签过的内容没有改，但签名之后另外添了东西',
  invalid: '签名无效',
} as const

function saySignature(signature: SignatureVerdict): string[] {
  const { state, certificate, claimedAt, timeStamp, problems, uncovered, weak, outsideValidity } = signature
  const who = certificate === null ? '不知道是谁签的' : `${certificate.name || '没有写名称的证书'}签的`
  const parts = (list: readonly { part: string }[]) => [...new Set(list.map(each => each.part))].join('、')
  const words = [`${who}：${STATES[state]}。`]
  for (const code of SIGNATURE_PROBLEMS.codes) {
    const found = problems.filter(each => each.code === code)
    if (found.length > 0) words.push(`${SIGNATURE_PROBLEMS.words[code]}：${parts(found)}。`)
  }
  for (const code of UNCOVERED.codes) {
    const found = uncovered.filter(each => each.code === code)
    if (found.length > 0) words.push(`没有签到的：${UNCOVERED.words[code]}（${parts(found)}）。`)
  }
  if (timeStamp !== null) words.push(`时间戳：${local(timeStamp.at)}，${timeStamp.by}出具。`)
  else if (claimedAt !== null) words.push(`签名人自己写的时间：${local(claimedAt)}，没有时间戳证明。`)
  if (outsideValidity) words.push('签名时证书不在有效期内。')
  if (weak) words.push('用的是旧算法（SHA-1），今天已经可以伪造。')
  return words
}

/** What nobody should take from the answer. */
function limits({ verdict }: Omit<Examined, 'words'>): string[] {
  const [first] = verdict.signatures.flatMap(each => each.certificate ?? [])
  if (first === undefined) return []
  const issuer = first.selfIssued
    ? '证书是签名人自己做的，没有机构替他证明身份。'
    : `证书由${first.issuer || '没有写名称的机构'}颁发；本机不联网，没有核实颁发机构，也没有查证书是否已经吊销。`
  return [issuer]
}

/** In the office's own time, which is Beijing's. */
function local(instant: string): string {
  const at = new Date(new Date(instant).getTime() + 8 * 3600 * 1000)
  return at.toISOString().slice(0, 16).replace('T', ' ')
}
