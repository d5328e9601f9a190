import { GROUNDS, type Disclosure } from '@shared/notices/disclosure'

import { useToday } from '../../app/queries'
import { CheckBox } from '../../ui/check-box'
import { DayField } from '../../ui/day-field'
import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'

type Props = {
  /** Natural persons who could be named. */
  people: readonly string[]
  value: Disclosure | null
  onChange: (next: Disclosure | null) => void
}

const OPTIONS = GROUNDS.codes.map(value => ({ value, label: GROUNDS.words[value] }))

/** whom the letter names, with the consent of each or the ground. Nobody by itself. */
export function DisclosurePart({ people, value, onChange }: Props) {
  const today = useToday()
  if (people.length === 0) return null
  const ground = value?.ground ?? 'report'
  const set = (changes: Partial<Disclosure>) => {
    const next = { ground, basis: '', people: [], ...value, ...changes }
    onChange(next.people.length === 0 ? null : next)
  }
  const told = value?.people ?? []
  return (
    <div className="disclosure" role="group" aria-label="向对方写明姓名">
      <p className="disclosure-head">
        写明姓名　<small>不勾就不写；对方不用知道的，不写。</small>
      </p>
      <div className="disclosure-people">
        {people.map(name => (
          <CheckBox
            key={name}
            checked={told.some(each => each.name === name)}
            onChange={checked =>
              set({
                people: checked
                  ? [...told, { name, consentOn: null }]
                  : told.filter(each => each.name !== name),
              })
            }
          >
            {name}
          </CheckBox>
        ))}
      </div>
      {value !== null && (
        <>
          <Pick label="凭什么" value={ground} options={OPTIONS} onChange={next => set({ ground: next })} />
          {ground === 'consent' ? (
            told.map(each => (
              <DayField
                key={each.name}
                label={`${each.name}同意`}
                past
                value={each.consentOn}
                onCommit={day =>
                  set({
                    people: told.map(other =>
                      other.name === each.name
                        ? { ...other, consentOn: day !== null && day > today ? null : day }
                        : other,
                    ),
                  })
                }
              />
            ))
          ) : (
            <TextField
              label="依据"
              maxLength={200}
              missing={value.basis === ''}
              value={value.basis}
              onChange={basis => set({ basis: basis.trim() })}
            />
          )}
        </>
      )}
    </div>
  )
}
