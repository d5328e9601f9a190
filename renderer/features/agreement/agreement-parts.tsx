import { agreedFen } from '@shared/agreements/clause-text'
import type { Clause } from '@shared/agreements/clause'
import type { Finding, FindingPlace } from '@shared/agreements/finding'
import { capital, capitalCount } from '@shared/money/capital'
import { yuan } from '@shared/money/fen'

import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import type { Draft } from './draft'
import { FindingLine } from './finding-line'

type PartProps = { draft: Draft; findings: readonly Finding[]; onChange: (draft: Draft) => void }

const at = (findings: readonly Finding[], ...places: FindingPlace['at'][]) =>
  findings.filter(each => places.includes(each.place.at))

function Lines({ findings }: { findings: readonly Finding[] }) {
  return findings.map(each => (
    <FindingLine key={`${each.code}-${JSON.stringify(each.about)}`} finding={each} />
  ))
}

/** 纠纷主要事实、争议事项. */
export function FactsPart({ draft, findings, onChange }: PartProps) {
  const own = at(findings, 'facts', 'parties')
  return (
    <section className="agreement-part">
      <Ruled title="纠纷主要事实、争议事项" />
      <textarea
        className="slot slot-wide"
        aria-label="纠纷主要事实、争议事项"
        aria-invalid={own.some(each => each.severity === 'stop') || undefined}
        placeholder="写明主要事实、争议事项和各方责任"
        data-place="facts"
        maxLength={4000}
        value={draft.facts}
        onChange={event => onChange({ ...draft, facts: event.target.value })}
      />
      <Lines findings={own} />
      <Ruled title="经调解，自愿达成如下协议" />
    </section>
  )
}

type MannerProps = PartProps & {
  needed: number
  onAdd: (kind: Clause['kind']) => void
  /** Opens 条款库. */
  onChoose: () => void
}

/** What closes the text: another clause, manner and term, and how many copies. */
export function MannerPart({ draft, findings, needed, onAdd, onChoose, onChange }: MannerProps) {
  const manner = at(findings, 'manner')
  const copies = at(findings, 'copies')
  const total = agreedFen(draft.clauses.map(each => each.clause))
  return (
    <section className="agreement-part">
      <Lines findings={at(findings, 'clauses')} />
      <div className="agreement-add">
        <span>加一条</span>
        <Button size="s" keyHint="1" onPress={() => onAdd('pay')}>
          付款
        </Button>
        <Button size="s" keyHint="2" onPress={() => onAdd('act')}>
          做事
        </Button>
        <Button size="s" keyHint="3" onPress={() => onAdd('free')}>
          自己写
        </Button>
        <Button size="s" keyHint="4" onPress={onChoose}>
          条款库
        </Button>
        {total > 0 && (
          <span className="agreement-total">
            协议涉及金额 {yuan(total)} 元，人民币{capital(total)}
          </span>
        )}
      </div>
      <Ruled title="履行方式、时限" />
      <textarea
        className="slot slot-wide"
        aria-label="履行方式、时限"
        aria-invalid={manner.length > 0 || undefined}
        placeholder="按上述各条载明的方式和日期履行"
        data-place="manner"
        maxLength={2000}
        value={draft.manner}
        onChange={event => onChange({ ...draft, manner: event.target.value })}
      />
      <Lines findings={manner} />
      <p className="agreement-copies">
        本协议一式
        <input
          className="slot slot-count"
          aria-label="份数"
          aria-invalid={copies.length > 0 || undefined}
          data-place="copies"
          inputMode="numeric"
          maxLength={2}
          value={draft.copies}
          onChange={event => {
            const count = Number(event.target.value.replaceAll(/\D/g, ''))
            onChange({ ...draft, copies: Math.min(Math.max(count, 1), 40) })
          }}
          onFocus={event => event.target.select()}
        />
        份（{capitalCount(draft.copies)}份），当事人、人民调解委员会各持一份。
        <span className="agreement-hint">至少 {needed} 份</span>
      </p>
      <Lines findings={copies} />
    </section>
  )
}
