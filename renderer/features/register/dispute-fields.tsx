import { CHANNELS, DIFFICULTIES, DISPUTE_KINDS, REFERRERS, SOURCES } from '@shared/cases/codes'
import { dayOf, clockOf } from '@shared/core/day'

import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { MoneyField } from '../../ui/money-field'
import { Pick } from '../../ui/pick'
import { SuggestField } from '../../ui/suggest-field'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../../ui/time-field'
import { AddressFields } from './address-fields'
import type { FieldKey } from './gap-fields'
import { RequestFields } from './request-fields'
import { SUBJECTS } from './subjects'
import type { Entry } from './use-entry'

export type SectionProps = { entry: Entry; missing: ReadonlySet<FieldKey>; readOnly: boolean }

export const optionsOf = <T extends string>(list: { codes: readonly T[]; words: Record<T, string> }) =>
  list.codes.map(value => ({ value, label: list.words[value] }))

const OPENINGS = [
  { value: 'application', label: '申请书' },
  { value: 'registration-form', label: '受理登记表' },
] as const
const SOURCE_OPTIONS = [
  { value: 'application', label: SOURCES.words.application },
  { value: 'initiative', label: '主动调解' },
] as const

/** How it came, and when: the head of the form. */
export function ArrivalFields({ entry, readOnly }: Omit<SectionProps, 'missing'>) {
  const { registration, write } = entry
  return (
    <>
      <Choice
        label="怎么来的"
        value={registration.channel}
        options={optionsOf(CHANNELS)}
        numbered
        readOnly={readOnly}
        onChange={channel => write({ channel })}
      />
      {registration.channel === 'transfer' && (
        <Choice
          label="谁移送"
          value={registration.referrer}
          options={optionsOf(REFERRERS)}
          readOnly={readOnly}
          onChange={referrer => write({ referrer })}
        />
      )}
    </>
  )
}

/** What it is about: place, facts, requests, kind, source, opening. */
export function DisputeFields({ entry, missing, readOnly }: SectionProps) {
  const { registration, write } = entry
  return (
    <>
      <div className="reg-row">
        <span className="reg-label">在哪里</span>
        <div className="reg-line">
          <AddressFields
            what="纠纷地点"
            layout="bare"
            value={registration.place}
            readOnly={readOnly}
            onCommit={place => write({ place })}
          />
        </div>
      </div>
      <div data-field="facts">
        <TextField
          label="什么事"
          value={registration.facts}
          missing={missing.has('facts')}
          multiline
          rows={4}
          autosave
          readOnly={readOnly}
          onCommit={facts => write({ facts })}
        />
      </div>
      <RequestFields
        requests={registration.requests}
        readOnly={readOnly}
        onChange={requests => write({ requests })}
      />
      <MoneyField
        label="涉及金额"
        value={registration.claimFen}
        readOnly={readOnly}
        onCommit={claimFen => write({ claimFen })}
      />
      <div className="reg-row" data-field="kind">
        <span className={missing.has('kind') ? 'reg-label reg-label-missing' : 'reg-label'}>纠纷类型</span>
        <div className="reg-line">
          <Pick
            layout="bare"
            label="纠纷类型"
            width="m"
            value={registration.kind}
            options={optionsOf(DISPUTE_KINDS)}
            readOnly={readOnly}
            onChange={kind => write({ kind })}
          />
          <SuggestField
            layout="bare"
            label="具体事由"
            placeholder="具体事由"
            width="m"
            value={registration.subject}
            suggestions={SUBJECTS}
            readOnly={readOnly}
            onCommit={subject => write({ subject })}
          />
        </div>
      </div>
      <TextField
        label="纠纷名称"
        value={registration.title}
        width="l"
        autosave
        readOnly={readOnly}
        hint="卷名和列表用它，不填就用具体事由"
        onCommit={title => write({ title })}
      />
      <div data-field="source">
        <Choice
          label="案件来源"
          value={registration.source}
          options={SOURCE_OPTIONS}
          missing={missing.has('source')}
          readOnly={readOnly}
          onChange={source => write({ source })}
        />
      </div>
      <div data-field="opening">
        <Choice
          label="凭什么立"
          value={registration.opening}
          options={OPENINGS}
          missing={missing.has('opening')}
          readOnly={readOnly}
          onChange={opening => write({ opening })}
        />
      </div>
      <div className="reg-row">
        <span className="reg-label">申请时间</span>
        <div className="reg-line">
          <DayField
            layout="bare"
            label="申请日期"
            past
            value={dayOf(registration.requestedAt)}
            readOnly={readOnly}
            onCommit={day => day && write({ requestedAt: `${day}T${clockOf(registration.requestedAt)}` })}
          />
          <TimeField
            layout="bare"
            label="申请时刻"
            value={clockOf(registration.requestedAt)}
            readOnly={readOnly}
            onCommit={time => time && write({ requestedAt: `${dayOf(registration.requestedAt)}T${time}` })}
          />
          <CheckBox checked={registration.urgent} readOnly={readOnly} onChange={urgent => write({ urgent })}>
            紧急
          </CheckBox>
        </div>
      </div>
      <Choice
        label="难易程度"
        value={registration.difficulty}
        options={optionsOf(DIFFICULTIES)}
        readOnly={readOnly}
        onChange={difficulty => write({ difficulty })}
      />
    </>
  )
}
