import type { ActClause } from '@shared/agreements/clause'

import { ChoiceSlot } from './choice-slot'
import { DaySlot } from './day-slot'
import { PartiesSlot } from './parties-slot'
import type { SentenceProps } from './pay-sentence'
import { TextSlot } from './text-slot'

const TERMS = [
  { id: 'due', word: '于某日前做完', short: '于' },
  { id: 'lasting', word: '自生效之日起，一直做', short: '自生效之日起' },
] as const

/** Who does what, how much of it and until when, as the sentence that will be printed. */
export function ActSentence({ clause, index, parties, today, missing, onChange }: SentenceProps<ActClause>) {
  const place = (square: string) => `${index}-${square}`
  const set = (changes: Partial<ActClause>) => onChange({ ...clause, ...changes })
  const text = (
    label: string,
    key: 'action' | 'measure' | 'manner' | 'otherwise',
    square: string,
    max: number,
  ) => (
    <TextSlot
      label={label}
      value={clause[key]}
      place={place(square)}
      maxLength={max}
      missing={missing(square)}
      onChange={value => set({ [key]: value })}
    />
  )
  return (
    <div className="sentence">
      <div className="sentence-line">
        <PartiesSlot
          label="由谁做"
          parties={parties}
          chosen={clause.actors}
          place={place('who')}
          missing={missing('who')}
          onChange={actors => set({ actors })}
        />
        <ChoiceSlot
          label="期限"
          options={TERMS}
          value={clause.lasting ? 'lasting' : 'due'}
          place={place('term')}
          onChange={term => set(term === 'lasting' ? { lasting: true, due: null } : { lasting: false })}
        />
        {clause.lasting ? (
          '，'
        ) : (
          <>
            <DaySlot
              label="日期"
              day={clause.due}
              today={today}
              place={place('when')}
              missing={missing('when')}
              onChange={due => set({ due })}
            />
            前
          </>
        )}
        {text('做什么', 'action', 'what', 400)}，{text('数量、限度或时段', 'measure', 'much', 120)}，
        {text('怎么做、谁查验', 'manner', 'how', 200)}。
        {text('逾期不做怎么办，整句写', 'otherwise', 'otherwise', 300)}
      </div>
    </div>
  )
}
