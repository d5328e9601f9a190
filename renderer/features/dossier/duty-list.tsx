import { CheckBox } from '../../ui/check-box'
import { Ruled } from '../../ui/ruled'
import { dayText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'

/** what the agreement asks by a day, ticked when it has been done. */
export function DutyList({ desk }: { desk: CaseDesk }) {
  const { file, today } = desk
  const open = file.duties.filter(each => each.doneOn === null).length
  return (
    <section aria-label="履行">
      <Ruled title="履行" note={open === 0 ? '都已履行' : `还有 ${open} 项`} />
      <ul className="duty-list">
        {file.duties.map(duty => (
          <li key={duty.id} data-late={(duty.doneOn === null && duty.due < today) || undefined}>
            <CheckBox
              checked={duty.doneOn !== null}
              onChange={done =>
                void desk.run('agreements.perform', { dutyId: duty.id, doneOn: done ? today : null })
              }
            >
              <b>{dayText(duty.due, today)}</b> {duty.text}
              {duty.doneOn === null && duty.due < today && '　逾期'}
              {duty.doneOn !== null && <small>{dayText(duty.doneOn, today)}履行</small>}
            </CheckBox>
          </li>
        ))}
      </ul>
    </section>
  )
}
