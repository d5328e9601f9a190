import { ORGANS, UNSUITABLE } from '@shared/cases/codes'
import { clockOf, dayOf } from '@shared/core/day'

import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../../ui/time-field'
import { optionsOf, type SectionProps } from './dispute-fields'

type Organ = keyof typeof ORGANS.words
type Unsuitable = keyof typeof UNSUITABLE.words

const ORGAN_OPTIONS: { value: Organ | 'none'; label: string }[] = [
  { value: 'none', label: '没有' },
  ...optionsOf(ORGANS),
]
const UNSUITABLE_OPTIONS: { value: Unsuitable | 'none'; label: string }[] = [
  { value: 'none', label: '没有' },
  ...optionsOf(UNSUITABLE),
]

/** Three questions that seldom apply, and the reasons of a labour application. */
export function QuestionFields({ entry, missing, readOnly }: SectionProps) {
  const { registration, write } = entry
  const labour = registration.kind === 'labour' || registration.kind === 'migrant-wages'
  const told = registration.policeToldAt
  return (
    <>
      {labour && (
        <div data-field="reasons">
          <TextField
            label="申请理由"
            value={registration.reasons}
            missing={missing.has('reasons')}
            multiline
            rows={2}
            autosave
            readOnly={readOnly}
            hint="劳动争议申请要写理由，用申请人自己的话"
            onCommit={reasons => write({ reasons })}
          />
        </div>
      )}
      <details className="reg-fold reg-questions">
        <summary>{summary(entry)}</summary>
        <div data-field="organ">
          <Choice
            label="别处办过"
            value={registration.organ ?? 'none'}
            options={ORGAN_OPTIONS}
            missing={missing.has('organ')}
            readOnly={readOnly}
            hint="已受理或已解决的机关"
            onChange={organ => write({ organ: organ === 'none' ? null : organ })}
          />
        </div>
        {registration.organ !== null && (
          <div className="reg-row">
            <CheckBox
              checked={registration.organEntrusts}
              readOnly={readOnly}
              onChange={organEntrusts => write({ organEntrusts })}
            >
              该机关已委托调解，有委托书
            </CheckBox>
          </div>
        )}
        <div data-field="unsuitable">
          <Pick
            label="不宜调解"
            value={registration.unsuitable ?? 'none'}
            options={UNSUITABLE_OPTIONS}
            missing={missing.has('unsuitable')}
            readOnly={readOnly}
            onChange={chosen => write({ unsuitable: chosen === 'none' ? null : chosen })}
          />
        </div>
        <div className="reg-row">
          <CheckBox
            checked={registration.violence}
            readOnly={readOnly}
            onChange={violence => write({ violence })}
          >
            无完全民事行为能力人遭受家庭暴力
          </CheckBox>
        </div>
        {registration.violence && (
          <div className="reg-row" data-field="policeToldAt">
            <span className={missing.has('policeToldAt') ? 'reg-label reg-label-missing' : 'reg-label'}>
              报告公安
            </span>
            <div className="reg-line">
              <DayField
                layout="bare"
                label="报告公安机关的日期"
                past
                value={told && dayOf(told)}
                readOnly={readOnly}
                onCommit={day => write({ policeToldAt: day && `${day}T${told ? clockOf(told) : '09:00'}` })}
              />
              <TimeField
                layout="bare"
                label="报告的时刻"
                value={told && clockOf(told)}
                readOnly={readOnly}
                onCommit={time => told && time && write({ policeToldAt: `${dayOf(told)}T${time}` })}
              />
              <TextField
                layout="bare"
                label="报告给谁"
                width="m"
                placeholder="派出所、接警人"
                value={registration.policeToldWhom}
                readOnly={readOnly}
                onCommit={policeToldWhom => write({ policeToldWhom })}
              />
            </div>
          </div>
        )}
      </details>
    </>
  )
}

function summary({ registration }: SectionProps['entry']): string {
  const said = [
    registration.organ && `${ORGANS.words[registration.organ]}办过`,
    registration.unsuitable && UNSUITABLE.words[registration.unsuitable],
    registration.violence && '家庭暴力',
  ].filter(each => each !== null && each !== false)
  return said.length > 0
    ? `须问的三件事：${said.join('，')}`
    : '须问的三件事：别处办过没有，不宜调解，家庭暴力'
}
