import { PAY_METHODS, type PayClause } from '@shared/agreements/clause'
import type { Party } from '@shared/cases/party'
import { capital } from '@shared/money/capital'

import { ChoiceSlot } from './choice-slot'
import { DaySlot } from './day-slot'
import { Instalments } from './instalments'
import { MoneySlot } from './money-slot'
import { withTotal } from './new-clause'
import { PartiesSlot } from './parties-slot'
import { TextSlot } from './text-slot'

export type SentenceProps<C> = {
  clause: C
  index: number
  parties: readonly Party[]
  today: string
  /** Whether a finding lies on this square of the clause. */
  missing: (square: string) => boolean
  onChange: (clause: C) => void
}

const METHODS = PAY_METHODS.codes.map(id => ({ id, word: PAY_METHODS.words[id] }))

/** Who pays whom how much, as the sentence that will be printed. */
export function PaySentence({ clause, index, parties, today, missing, onChange }: SentenceProps<PayClause>) {
  const place = (square: string) => `${index}-${square}`
  const single = clause.instalments.length === 1
  const first = clause.instalments[0]
  const set = (changes: Partial<PayClause>) => onChange({ ...clause, ...changes })
  return (
    <div className="sentence">
      <div className="sentence-line">
        <PartiesSlot
          label="付款人"
          parties={parties}
          chosen={clause.payers}
          place={place('who')}
          missing={missing('who') && clause.payers.length !== 1}
          onChange={payers => set({ payers })}
        />
        {clause.payers.length > 1 ? '共同' : ''}
        {single && first ? (
          <>
            于
            <DaySlot
              label="日期"
              day={first.due}
              today={today}
              place={place('when')}
              missing={missing('when')}
              onChange={due => set({ instalments: [{ ...first, due }] })}
            />
            前
          </>
        ) : null}
        以
        <ChoiceSlot
          label="付款方式"
          options={METHODS}
          value={clause.method}
          place={place('how')}
          missing={missing('how')}
          onChange={method => set({ method })}
        />
        方式{single ? '一次性' : ''}向
        <PartiesSlot
          label="收款人"
          parties={parties}
          chosen={clause.payees}
          place={place('payee')}
          missing={missing('who') && clause.payees.length === 0 && clause.payeeOutside === ''}
          onChange={payees => set({ payees })}
        />
        <TextSlot
          label="案外收款人"
          value={clause.payeeOutside}
          place={place('payeeOutside')}
          maxLength={60}
          onChange={payeeOutside => set({ payeeOutside })}
        />
        支付
        <TextSlot
          label="款项名称"
          value={clause.purpose}
          place={place('what')}
          maxLength={60}
          missing={missing('what')}
          onChange={purpose => set({ purpose })}
        />
        <MoneySlot
          label="金额"
          fen={clause.totalFen}
          place={place('much')}
          missing={missing('much')}
          onChange={fen => onChange(withTotal(clause, fen))}
        />
        元{single ? '。' : `，分${clause.instalments.length}期付清：`}
        <span className="capital">{clause.totalFen > 0 ? `人民币${capital(clause.totalFen)}` : ''}</span>
      </div>
      <Instalments
        clause={clause}
        index={index}
        today={today}
        missing={missing('when')}
        onChange={onChange}
      />
      <div className="sentence-line">
        收款账户
        <TextSlot
          label="户名、开户行、账号"
          value={clause.account}
          place={place('account')}
          maxLength={120}
          onChange={account => set({ account })}
        />
        。
        <TextSlot
          label="逾期不付怎么办，整句写"
          value={clause.otherwise}
          place={place('otherwise')}
          maxLength={300}
          missing={missing('otherwise')}
          onChange={otherwise => set({ otherwise })}
        />
      </div>
    </div>
  )
}
