import { dateOnPaper, periodOnPaper } from '../core/chinese-date'
import type { Meeting, Task } from '../meetings/meeting'
import { forOutside } from '../meetings/outside'
import type { Office } from '../office/office'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { rowsOf, wordsAndLine } from './signatures'
import { heading, paragraph, title, written } from './text-blocks'

export type MeetingFacts = {
  office: Pick<Office, 'community'>
  meeting: Meeting
  tasks: readonly Task[]
  convenor: string
  recorder: string
  /** Everybody whom a paper for other units may only call by an initial. */
  names: readonly string[]
}

/** What this paper is not; 人民调解法 28–33 knows agreements alone. */
export const NO_AGREEMENT = '本纪要只记议事情况，不是人民调解协议，不产生调解协议的效力，不作为调解成功统计。'

function head({ office, meeting, convenor }: MeetingFacts): Block {
  const units = [...new Set(meeting.attendance.map(each => each.unit).filter(each => each !== ''))]
  const lines = [
    field('时　　间', periodOnPaper(meeting.start, meeting.end)),
    field('地　　点', office.community + meeting.place),
    field('召集人', convenor),
    ...(units.length === 0 ? [] : [field('参加单位', units.join('、'))]),
  ]
  return { kind: 'fields', lines: lines.flatMap(each => fieldLines([each])) }
}

/** 议程: what is to be spoken of, in an order, and of nobody by name. */
export function agendaPaper(facts: MeetingFacts): Block[] {
  const { meeting, names } = facts
  return [
    title(`${meeting.name}议程`),
    head(facts),
    heading('议题：'),
    ...(meeting.items.length === 0
      ? [paragraph('会上提出。')]
      : meeting.items.map((each, index) => paragraph(`${index + 1}、${forOutside(each.title, names)}`))),
    paragraph('会上知悉的居民情况应当保密，不拍照、不转发。'),
  ]
}

const MOST_ROWS = 12

/** 签到表: units that were asked, then empty rows; the last column is for hands alone. */
export function signInPaper({ office, meeting }: MeetingFacts): Block[] {
  const asked = meeting.attendance.map(each => [each.unit, each.name])
  const empty = Array.from({ length: Math.max(3, MOST_ROWS - asked.length) }, () => ['', ''])
  return [
    title(`${meeting.name}签到表`),
    paragraph(`${periodOnPaper(meeting.start, meeting.end)}　${office.community}${meeting.place}`, {
      indent: false,
      align: 'centre',
    }),
    {
      kind: 'table',
      widths: [2.5, 10, 6, 5, 8],
      head: ['序', '单位', '姓名', '到会时间', '签名'],
      rows: [...asked, ...empty].map(([unit = '', name = ''], index) => [
        String(index + 1),
        unit,
        name,
        '',
        '',
      ]),
      tall: true,
    },
  ]
}

/** 会议纪要: who came, what was said and resolved, who does what by when; and that it is no agreement. */
export function minutesPaper(facts: MeetingFacts): Block[] {
  const { meeting, tasks, names } = facts
  const out = (words: string) => forOutside(words, names)
  const came = meeting.attendance.filter(each => each.came === true).map(who)
  const missing = meeting.attendance.filter(each => each.came === false).map(who)
  return [
    title(`${meeting.name}会议纪要`),
    head(facts),
    {
      kind: 'fields',
      lines: [
        ...fieldLines([field('到　　会', came.join('、'))]),
        ...(missing.length === 0 ? [] : fieldLines([field('未到会', missing.join('、'))])),
      ],
    },
    ...meeting.items
      .filter(each => each.said !== '' || each.resolved !== '')
      .flatMap((each, index) => [
        heading(`${index + 1}、${out(each.title)}`),
        ...(each.said === '' ? [] : written(out(each.said), 0)),
        ...(each.resolved === '' ? [] : [paragraph(`议定：${out(each.resolved)}`)]),
      ]),
    ...(meeting.minutes === '' ? [] : [heading('其他：'), ...written(out(meeting.minutes), 0)]),
    ...(tasks.length === 0
      ? []
      : [
          heading('交办事项：'),
          {
            kind: 'table' as const,
            widths: [2.5, 15, 8, 6],
            head: ['序', '事项', '责任单位', '期限'],
            rows: tasks.map((each, index) => [
              String(index + 1),
              out(each.what),
              each.unit,
              each.steps[0] ? dateOnPaper(each.steps[0].due) : '',
            ]),
            tall: false,
          },
        ]),
    paragraph(NO_AGREEMENT),
    {
      kind: 'signatures',
      rows: rowsOf(wordsAndLine('召集人（签名）'), wordsAndLine('记录人（签名）')),
      tight: true,
    },
  ]
}

const who = ({ unit, name }: Meeting['attendance'][number]) =>
  name === '' ? unit : unit === '' ? name : `${unit}${name}`
