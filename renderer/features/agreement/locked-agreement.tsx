import type { Agreement } from '@shared/agreements/agreement'
import { clauseText } from '@shared/agreements/clause-text'
import { capitalCount } from '@shared/money/capital'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { EffectStamp } from '../../ui/effect-stamp'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { dayText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { AgreementPaper } from './agreement-paper'
import { NewEditionDialog } from './new-edition-dialog'
import { ordinal } from './ordinal'
import './agreement.css'
import './clause.css'

/** The text once it lies before the parties: values as text, and the sentence that says since when. */
export function LockedAgreement({ desk, agreement }: { desk: CaseDesk; agreement: Agreement }) {
  const { file, today, run } = desk
  const go = useGo()
  const [asking, setAsking] = useState(false)
  const effective = agreement.state === 'effective'
  const toSigning = () => go({ at: 'cases', caseId: file.case.id, step: effective ? 'archive' : 'signing' })
  const rewrite = () => {
    if (agreement.signings.length > 0) setAsking(true)
    else void run('agreements.recall', {})
  }
  useKeys({ Enter: toSigning })
  return (
    <div className="agreement">
      <section className="agreement-text" aria-label="协议正文">
        <div className="agreement-scroll">
          <div className="agreement-locked">
            {effective && <EffectStamp size="s" />}
            <p>{lockedSentence(agreement, today)}</p>
          </div>
          <Ruled title="纠纷主要事实、争议事项" />
          <p className="agreement-read">{agreement.facts}</p>
          <Ruled title="经调解，自愿达成如下协议" />
          <ol>
            {agreement.clauses.map((clause, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a locked text does not change
              <li key={index} className="clause">
                <span className="clause-number">{ordinal(index + 1)}</span>
                <p className="agreement-read">{clauseText(clause, file.case.parties)}</p>
              </li>
            ))}
          </ol>
          <Ruled title="履行方式、时限" />
          <p className="agreement-read">{agreement.manner}</p>
          <p className="agreement-read">
            本协议一式{capitalCount(agreement.copies)}份，当事人、人民调解委员会各持一份。
          </p>
        </div>
        <div className="case-actions">
          <Button variant="primary" keyHint="Enter" onPress={toSigning}>
            {effective ? '归档' : '到签署'}
          </Button>
          <span className="case-actions-gap" />
          {!effective && <Button onPress={rewrite}>改动正文</Button>}
        </div>
      </section>
      <AgreementPaper file={file} agreement={agreement} />
      {asking && <NewEditionDialog desk={desk} agreement={agreement} onClose={() => setAsking(false)} />}
    </div>
  )
}

function lockedSentence(agreement: Agreement, today: string): string {
  if (agreement.effectiveOn)
    return `协议${dayText(agreement.effectiveOn, today)}已生效，正文不能再改。要变更，各方另签补充协议。`
  const since = agreement.presentedOn ? `${dayText(agreement.presentedOn, today)}提请签署` : '已提请签署'
  return `${since}，正文已锁住。${agreement.signings.length === 0 ? '还没有人签名，可以收回来改。' : '改动要另立新稿，已有的签名作废。'}`
}
