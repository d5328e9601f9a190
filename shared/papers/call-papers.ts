import { dateOnPaper, timeOnPaper } from '../core/chinese-date'
import type { CallCount, DepartmentCount } from '../notices/count-calls'
import { ANSWERS, DELIVERIES, type Notice } from '../notices/notice'
import type { NoShowReport } from '../notices/report'
import type { Office } from '../office/office'
import type { Block } from './paper'
import { atRight, nameLine, rowsOf } from './signatures'
import { flush, heading, paragraph, title } from './text-blocks'

const HEAD = [
  '部门（单位）',
  '吹哨',
  '按时回复',
  '到场',
  '迟到',
  '平均晚（分）',
  '说明不来',
  '未到场',
  '待定',
]
const WIDTHS = [8.7, 2.5, 3.3, 2.5, 2.5, 3.7, 3.3, 2.9, 2.1]

const row = (each: DepartmentCount) => [
  each.addressee,
  String(each.called),
  each.letters === 0 ? '—' : `${each.answeredInTime}/${each.letters}`,
  String(each.came),
  String(each.late),
  each.averageLate === null ? '—' : String(each.averageLate),
  String(each.declined),
  String(each.noShows),
  String(each.waiting),
]

/** 吹哨报到统计表 of a period, with what was counted (domain 5.2: no figure without its period and its set). */
export function callCountPaper(office: Pick<Office, 'community'>, count: CallCount, today: string): Block[] {
  return [
    title('社区吹哨、部门报到统计表'),
    paragraph(`${office.community}　${dateOnPaper(count.from)}至${dateOnPaper(count.until)}`, {
      indent: false,
      align: 'centre',
    }),
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [...count.departments.map(row), row(count.total)],
      tall: false,
    },
    ...countedAs(count).map(each => paragraph(each)),
    flush(`统计日期：${dateOnPaper(today)}`),
  ]
}

/** How the figures were made. */
export function countedAs({ total, whistlesWithLetter, voided }: CallCount): string[] {
  return [
    `口径：按通知要求到场的时间落在本期内计。共吹哨 ${total.called} 次，其中到场通知 ${total.letters} 份，民情簿吹哨未发通知的 ${total.whistles} 次；民情簿吹哨已发通知的 ${whistlesWithLetter} 次，只计通知，不重复计。作废的通知 ${voided} 份，不计。`,
    '吹哨＝到场＋说明不来＋未到场＋待定。迟到以到场时间晚于通知时间计，平均晚只算迟到的。按时回复只对到场通知计。',
  ]
}

/** 关于多次未到场情况的报告: facts only, letter by letter; no word of whose dispute it was. */
export function noShowReportPaper(
  office: Pick<Office, 'community'>,
  report: NoShowReport,
  notices: readonly Notice[],
): Block[] {
  return [
    title(`关于${report.addressee}未到场情况的报告`),
    flush(`${report.receiver}：`),
    paragraph(
      `${office.community}因需部门到场协助，先后 ${notices.length} 次向${report.addressee}发出到场通知，均未到场，现报告如下。`,
    ),
    ...notices.flatMap((each, index) => [
      heading(`${index + 1}、${each.number}`),
      paragraph(`要求到场：${timeOnPaper(each.start)}，${each.place}。`),
      paragraph(`送达：${delivered(each)}。回复：${answered(each)}。到场：没有到场。`),
    ]),
    paragraph('请协调该单位明确联系人和到场办法，并将处理意见告知我社区。'),
    {
      kind: 'signatures',
      rows: rowsOf(
        [],
        [
          ...nameLine('社区书记（签名）', 'right'),
          atRight(office.community),
          atRight(dateOnPaper(report.on)),
        ],
      ),
      tight: true,
    },
  ]
}

const delivered = (notice: Notice) =>
  notice.deliveredAt === null || notice.deliveredHow === null
    ? '没有送达记录'
    : `${timeOnPaper(notice.deliveredAt)}${DELIVERIES.words[notice.deliveredHow]}交${notice.deliveredTo}`

const answered = (notice: Notice) =>
  notice.answer === null
    ? '没有回复'
    : [ANSWERS.words[notice.answer], notice.answerText].filter(Boolean).join('，')
