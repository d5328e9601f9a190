import { ACTS, type Act, type MissingMark, type Signer } from '@shared/signing/signing'

/** '签名、盖章或指印', the acts of which any one is enough. */
function anyOf(acts: readonly Act[]): string {
  const words = acts.map(act => ACTS.words[act])
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join('、')}或${last}` : last
}

/** '牛犇 签名、盖章或指印' */
export function missingText(mark: MissingMark, name: (who: Signer) => string): string {
  return `${name(mark.who)} ${anyOf(mark.acts)}`
}
