import type { Examined } from '@shared/signatures/contract'

import { placeToHash } from '../../app/place'

const HEADS = {
  valid: '签名有效，内容未改',
  partial: '内容未改，另有没签到的',
  broken: '不能作数',
  unsigned: '没有签名',
} as const

/** The answer, in words and with the place in the register where the original lies. */
export function VerdictNote({ examined }: { examined: Examined }) {
  const { name, verdict, words, known, printed, sha256 } = examined
  const at = known ?? printed
  return (
    <article className="verdict" data-state={verdict.state} aria-label={`查验结果：${name}`}>
      <h2>{verdict.kind === 'pdf' ? 'PDF 里的签名没有查验' : HEADS[verdict.state]}</h2>
      <p className="verdict-name">{name}</p>
      <ul>
        {words.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {at && (
        <p>
          <a href={placeToHash({ at: 'cases', caseId: at.caseId, step: 'signing' })}>
            看登记簿里的 {at.caseNumber ?? '这一件'}
          </a>
        </p>
      )}
      <p className="verdict-hash">SHA-256 {sha256}</p>
    </article>
  )
}
