import { HOLIDAYS, SHORTS, type MeetingRule, type RuleDetails, type When } from '@shared/meetings/rule'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useActor } from '../../app/actor'
import { useToday } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../../ui/time-field'
import { useKeys } from '../../ui/use-keys'
import { ruleText } from './rule-words'

const BY = [
  { value: 'xun', label: '旬' },
  { value: 'month', label: '每月几号' },
  { value: 'week', label: '星期' },
  { value: 'lunar', label: '农历' },
] as const
type By = (typeof BY)[number]['value']

const ASKS: Readonly<Record<By, string>> = {
  xun: '每旬第几天，逢十写 10',
  month: '几号，可以写几个，如 1、15',
  week: '星期几，可以写几个，如 2、4；星期日写 7',
  lunar: '农历几日，可以写几个，如 1、15',
}

const holidays = HOLIDAYS.codes.map(value => ({ value, label: HOLIDAYS.words[value] }))
const shorts = SHORTS.codes.map(value => ({ value, label: SHORTS.words[value] }))

/** '1、15' as numbers within their range; undefined where something else stands there. */
function numbersIn(text: string, most: number): number[] | undefined {
  const found = text.split(/[、，,\s]+/).filter(each => each !== '')
  const numbers = [...new Set(found.map(Number))].toSorted((a, b) => a - b)
  const fine =
    numbers.length > 0 && numbers.every(each => Number.isInteger(each) && each >= 1 && each <= most)
  return fine ? numbers : undefined
}

function whenOf(by: By, text: string): When | undefined {
  const days = numbersIn(text, { xun: 10, month: 31, week: 7, lunar: 30 }[by])
  if (!days) return undefined
  if (by === 'month') return { by, days }
  if (by === 'lunar') return { by, days, leap: false }
  if (by === 'week') return { by, weekdays: days.map(each => each % 7) }
  return days.length === 1 ? { by, day: days[0] ?? 10 } : undefined
}

/** 议事日规则: the ones in use, each put away or taken up again, and a new one. */
export function RuleDialog({ onClose }: { onClose: () => void }) {
  const today = useToday()
  const actor = useActor()
  const { data: rules = [] } = useQuery({
    queryKey: ['meetings', 'rules'],
    queryFn: () => call('meetings.rules', {}),
  })
  const { run, sentence } = useCommand()
  const [name, setName] = useState('')
  const [by, setBy] = useState<By>('xun')
  const [days, setDays] = useState('10')
  const [holiday, setHoliday] = useState<RuleDetails['holiday']>('after')
  const [short, setShort] = useState<RuleDetails['short']>('last')
  const [time, setTime] = useState<string | null>('15:00')
  const [place, setPlace] = useState('议事厅')
  const [units, setUnits] = useState('')
  const when = whenOf(by, days)
  const notYet =
    name.trim() === ''
      ? '写名称'
      : when === undefined
        ? `写${ASKS[by]}`
        : time === null
          ? '填几点'
          : place.trim() === ''
            ? '写地点'
            : null
  const add = async () => {
    if (notYet || !when || time === null || actor === null) return
    const rule: RuleDetails = {
      name: name.trim(),
      when,
      short,
      holiday,
      time,
      minutes: 90,
      place: place.trim(),
      convenorId: actor,
      units: units
        .split(/[、，,]/)
        .map(each => each.trim())
        .filter(each => each !== '')
        .slice(0, 30),
      from: today,
      until: null,
      active: true,
    }
    if (await run('meetings.addRule', rule)) setName('')
  }
  useKeys({ 'Ctrl+Enter': () => void add() }, { layer: 'dialog' })
  const turn = (rule: MeetingRule) =>
    void run('meetings.changeRule', { id: rule.id, changes: { active: !rule.active } })
  return (
    <Dialog
      title="议事日规则"
      isOpen
      width="l"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void add()}>
            添这个议事日
          </Button>
          <Button onPress={onClose}>关上</Button>
        </>
      }
    >
      <div className="dialog-form">
        {rules.map(rule => (
          <div key={rule.id} className="meet-line">
            <span>
              <b>{rule.name}</b>
              <small>{ruleText(rule)}</small>
            </span>
            <Button
              size="s"
              label={`${rule.active ? '停用' : '启用'}，${rule.name}`}
              onPress={() => turn(rule)}
            >
              {rule.active ? '停用' : '启用'}
            </Button>
          </div>
        ))}
        <TextField label="名称" maxLength={40} autoFocus value={name} onChange={setName} />
        <Choice label="按什么" numbered value={by} options={BY} onChange={setBy} />
        <TextField label="哪天" hint={ASKS[by]} maxLength={40} value={days} onChange={setDays} />
        <Pick label="逢休息日" value={holiday} options={holidays} onChange={setHoliday} />
        <Pick label="没有这一天" value={short} options={shorts} onChange={setShort} />
        <TimeField label="几点" value={time} onCommit={setTime} />
        <TextField label="地点" maxLength={80} value={place} onChange={setPlace} />
        <TextField
          label="请哪些单位"
          hint="几个单位用顿号隔开"
          maxLength={400}
          value={units}
          onChange={setUnits}
        />
        <FailureNote>{sentence}</FailureNote>
      </div>
    </Dialog>
  )
}
