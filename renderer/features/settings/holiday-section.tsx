import { yearOf } from '@shared/core/day'
import { NO_CHANGE, type HolidayChange, type OwnDay } from '@shared/deadlines/holiday-table'
import { readHolidays } from '@shared/deadlines/import-holidays'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { dayText } from '../../wording/dates'
import { RULE_SENTENCES } from '../../wording/rules'
import { HolidayDayForm } from './holiday-day-form'
import { MovesDialog } from './moves-dialog'
import { YearsMissing } from './years-missing'
import './holiday-section.css'

/** 节假日: what is loaded, the office's own days, and the way in for a new year's table. */
export function HolidaySection() {
  const { data: table } = useQuery(queries.holidays)
  const { data: now } = useQuery(queries.today)
  const [change, setChange] = useState<HolidayChange | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (!table) return null
  const ask = (next: Partial<HolidayChange>) => setChange({ ...NO_CHANGE, ...next })
  const load = async (files: FileList | null) => {
    const text = await files?.[0]?.text()
    if (text === undefined) return
    const read = readHolidays(text)
    setTrouble(read.allowed ? null : RULE_SENTENCES[read.reason](read.about))
    if (read.allowed) setChange(read.value)
  }
  const years = [...new Set(table.days.map(each => yearOf(each.day)))]
  return (
    <section aria-label="节假日">
      <Ruled title="节假日" note={loadedText(table.years.map(each => each.year))} />
      <YearsMissing years={now?.yearsMissing ?? []} className="holiday-alarm" />
      <FailureNote>{trouble}</FailureNote>
      {years.map(year => (
        <details key={year} className="holiday-year">
          <summary>
            {year}年，{table.days.filter(each => yearOf(each.day) === year).length} 天
          </summary>
          <ul>
            {table.days
              .filter(each => yearOf(each.day) === year)
              .map(each => (
                <OwnDayRow key={each.day} own={each} onRemove={() => ask({ removeDays: [each.day] })} />
              ))}
          </ul>
          <Button size="s" variant="text" onPress={() => ask({ removeYears: [year] })}>
            移走{year}年
          </Button>
        </details>
      ))}
      <HolidayDayForm onAdd={day => ask({ days: [day] })} />
      <div className="holiday-import">
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={files => void load(files)}>
          <Button>导入一年的放假安排</Button>
        </FileTrigger>
        <span>JSON 文件，如 2027.json</span>
      </div>
      {change && <MovesDialog change={change} onClose={() => setChange(null)} />}
    </section>
  )
}

function OwnDayRow({ own, onRemove }: { own: OwnDay; onRemove: () => void }) {
  return (
    <li className="holiday-day">
      <span>{dayText(own.day)}</span>
      <b>{own.works ? '班' : '休'}</b>
      <span>{own.name}</span>
      <Button size="s" variant="text" onPress={onRemove}>
        移走<span className="visually-hidden">{own.day}</span>
      </Button>
    </li>
  )
}

function loadedText(own: readonly number[]): string {
  return `自带到 2026 年${own.length > 0 ? `，另载入 ${own.join('、')} 年` : ''}`
}
