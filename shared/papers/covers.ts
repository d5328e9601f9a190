import { caseTitle } from '../cases/case'
import { dateOnPaper } from '../core/chinese-date'
import { DOSSIER_ITEMS, type DossierRow } from '../dossier/dossier'
import { contactOf, type PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { FORM } from './form-wording'
import type { Block, Field } from './paper'
import { title, written } from './text-blocks'

const fields = (list: readonly Field[]): Block => ({
  kind: 'fields',
  lines: list.flatMap(each => fieldLines([each])),
})
const space = (lines: number): Block => ({ kind: 'space', lines })

/** Rows of a catalogue that is filled in by hand. */
const LEAST_ROWS = 14

/** 卷宗封面 (domain 1.1); who files it signs by hand. */
export function cover(facts: PaperFacts): Block[] {
  const { acceptance, registration, closing } = facts.file.case
  return [
    space(2),
    title(facts.office.committee),
    space(1),
    { kind: 'banner', text: FORM.cover },
    space(2),
    fields([
      field('卷　　名', registration.title || registration.subject),
      field('卷　　号', acceptance?.number ?? '（　　　　）人调字第　　　　号'),
      field('人民调解员', mediatorsOf(facts).join('、')),
      field('调解日期', daysOf(facts)),
      field('立卷人', ''),
      field('立卷日期', closing.archivedOn === null ? '' : dateOnPaper(closing.archivedOn)),
      field('保管期限', closing.retention ?? ''),
      field('备　　注', ''),
    ]),
  ]
}

/** Everybody who was named or presided, each once. */
export function mediatorsOf(facts: PaperFacts): string[] {
  const { acceptance } = facts.file.case
  const held = facts.file.sessions.filter(each => each.state !== 'cancelled').map(each => each.presiderId)
  const ids = new Set([...(acceptance === null ? [] : [acceptance.mediatorId]), ...held])
  return [...ids].flatMap(id => contactOf(facts, id)?.name ?? [])
}

/** From acceptance to the day on which mediation ended, in whichever way. */
function daysOf({ file }: PaperFacts): string {
  const { acceptance } = file.case
  if (acceptance === null) return ''
  const end = endOf({ file })
  return `${dateOnPaper(acceptance.acceptedOn)}至${end === null ? '　　　　年　　月　　日' : dateOnPaper(end)}`
}

export function endOf({ file }: Pick<PaperFacts, 'file'>): string | null {
  const agreement = file.agreements.find(each => each.state !== 'superseded')
  return file.case.closing.failedOn ?? agreement?.effectiveOn ?? file.oral?.on ?? file.case.closing.declinedOn
}

/** 卷内目录 (domain 1.2): what is in the folder and what must be; the whole list while nothing is in yet. */
export function catalogue({ file }: PaperFacts): Block[] {
  const listed = file.dossier.filter(each => each.item !== 'cover' && each.item !== 'catalogue')
  const begun = listed.some(each => each.pages !== null)
  const rows = listed.filter(each => !begun || each.pages !== null || each.need === 'required')
  const filled = rows.map((row, at) => [String(at + 1), DOSSIER_ITEMS.words[row.item], pagesOf(row), ''])
  const empty = Array.from({ length: Math.max(0, LEAST_ROWS - filled.length) }, () => ['', '', '', ''])
  return [
    title('卷内目录'),
    {
      kind: 'table',
      widths: [4, 17, 5, 6],
      head: ['序号', '文书名称', '页号', '备注'],
      rows: [...filled, ...empty],
      tall: true,
    },
  ]
}

function pagesOf({ firstPage, pages }: DossierRow): string {
  if (firstPage === null || pages === null) return ''
  return pages === 1 ? String(firstPage) : `${firstPage}—${firstPage + pages - 1}`
}

/** 卷宗情况说明 (domain 1.12): written by whoever files and checks it. */
export function situation({ file }: PaperFacts): Block[] {
  return [
    title('卷宗情况说明'),
    fields([
      field('卷　　名', caseTitle(file.case.registration)),
      field('卷　　号', file.case.acceptance?.number ?? ''),
    ]),
    ...written('', 12),
    {
      kind: 'fields',
      lines: [
        ...fieldLines([field('立卷人', '', 0, 1), field('立卷时间', '', 1, 4)]),
        ...fieldLines([field('检查人', '', 0, 1), field('检查时间', '', 1, 4)]),
      ],
    },
  ]
}

/** 封底 (domain 1.12). */
export function backCover({ file }: PaperFacts): Block[] {
  const paged = file.dossier.filter(each => each.firstPage !== null)
  const count = paged.reduce((sum, each) => sum + (each.pages ?? 0), 0)
  return [
    space(12),
    fields([
      field('本卷共', count === 0 ? '' : `${count} 页`),
      field('立卷人', ''),
      field('检查人', ''),
      field('立卷时间', ''),
      field('检查时间', ''),
    ]),
  ]
}
