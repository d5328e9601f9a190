import type { RawInput } from '@shared/contract'
import { addDays } from '@shared/core/day'
import type { MeetingFile } from '@shared/meetings/contract'
import { occurrences } from '@shared/meetings/occurrences'
import { nationalCalendar } from '@shared/deadlines/calendar'
import type { RuleDetails } from '@shared/meetings/rule'

import type { Around, Step } from './step'

const UNITS = ['和润物业', '榕荫花园业委会', '榕荫派出所', '街道综合行政执法办', '供电所']

function rulesOf({ names, today }: Around): RuleDetails[] {
  const common = {
    short: 'last' as const,
    minutes: 90,
    place: '议事厅',
    convenorId: names.contact('何慧敏'),
    units: UNITS,
    from: addDays(today, -90),
    until: null,
    active: true,
  }
  return [
    { ...common, name: '逢十议事', when: { by: 'xun', day: 10 }, holiday: 'after', time: '15:00' },
    {
      ...common,
      name: '半月谈',
      when: { by: 'month', days: [1, 15] },
      holiday: 'before',
      time: '19:30',
      units: [],
    },
    {
      ...common,
      name: '四员一律进网格',
      when: { by: 'week', weekdays: [4] },
      holiday: 'skip',
      time: '09:30',
      minutes: 120,
      place: '悦聊室',
      units: ['榕荫派出所', '岭南和律师事务所', '榕荫司法所'],
    },
  ]
}

/** Regular meetings: three rules, one meeting with minutes and tasks at every stage of their loop, one to come. */
export function meetingSteps(around: Around): Step[] {
  const { desk, names, today } = around
  const actor = names.contact('陈思佳')
  const rules = rulesOf(around)
  const [tens] = rules
  if (!tens) throw new Error('There is no rule')
  const days = occurrences(tens, addDays(today, -40), addDays(today, 40), nationalCalendar)
  const past = days.findLast(each => each.day < addDays(today, -8))
  const next = days.find(each => each.day > today)
  let file: MeetingFile | undefined
  const on = () => {
    if (!file) throw new Error('The meeting was not opened')
    return { meetingId: file.meeting.id, version: file.meeting.version }
  }
  const give = async (what: string, unit: string, owner: string, due: string) => {
    const task: RawInput<'meetings.giveTask'> = {
      ...on(),
      itemKey: file?.meeting.items[0]?.key ?? null,
      what,
      unit,
      ownerId: names.contact(owner),
      due,
    }
    file = await desk.call('meetings.giveTask', task, actor)
  }
  const finish = (
    at: string,
    index: number,
    step: 'performed' | 'followed' | 'answered',
    note: string,
  ): Step => ({
    at,
    run: async () => {
      const taskId = file?.tasks[index]?.id
      if (taskId === undefined) throw new Error('Nothing was handed out')
      file = await desk.call('meetings.finishStep', { taskId, step, note, nextDue: null }, actor)
    },
  })
  const steps: Step[] = [
    {
      at: `${addDays(today, -60)}T09:00`,
      run: async () => {
        for (const rule of rules) await desk.call('meetings.addRule', rule, actor)
      },
    },
  ]
  if (past)
    steps.push(
      {
        at: `${past.day}T14:00`,
        run: async () => {
          file = await desk.call('meetings.open', { ruleId: 1, nominal: past.nominal }, actor)
        },
      },
      {
        at: `${past.day}T16:40`,
        run: async () => {
          const { meeting } = file ?? { meeting: undefined }
          if (!meeting) throw new Error('The meeting was not opened')
          const said = ['会上看了照片，先清后管。', '物业说配件已订，按楼栋换。']
          // A resolution is told in the case or the entry; these were raised at the meeting itself.
          const raised = ['3栋架空层堆物', '楼道灯管不亮'].map((title, index) => ({
            key: 90 + index,
            caseId: null,
            entryId: null,
            title,
            said: said[index] ?? '',
            resolved: ['本周内清理，物业每周巡一次。', '配件到货三日内换好。'][index] ?? '',
          }))
          const items = [...raised, ...meeting.items]
          const attendance = meeting.attendance.map((each, index) => ({ ...each, came: index !== 4 }))
          const changes = {
            items,
            attendance: [...attendance, { unit: '榕荫社区', name: '黄国强', came: true }],
            minutes: '居民代表五人旁听。',
            recorderId: actor,
          }
          file = await desk.call('meetings.write', { ...on(), changes }, actor)
          await give('清理3栋架空层堆物', '和润物业', '黄国强', addDays(past.day, 2))
          await give('更换楼道灯管', '和润物业', '陈思佳', addDays(today, -1))
          await give('南门流动摊贩劝导排班', '街道综合行政执法办', '吴小燕', addDays(today, 3))
          file = await desk.call('meetings.close', on(), actor)
        },
      },
      finish(`${addDays(past.day, 2)}T11:00`, 0, 'performed', '已清空，拍照留存'),
      finish(`${addDays(past.day, 3)}T17:00`, 0, 'followed', '楼栋长复看，没有再堆'),
    )
  if (next)
    steps.push({
      at: `${today}T08:20`,
      run: async () => {
        await desk.call('meetings.open', { ruleId: 1, nominal: next.nominal }, actor)
      },
    })
  return steps
}
