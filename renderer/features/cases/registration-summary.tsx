import type { CaseFile } from '@shared/cases/case-file'
import {
  CHANNELS,
  DECLINE_REASONS,
  DIFFICULTIES,
  DISPUTE_KINDS,
  FAIL_REASONS,
  SOURCES,
} from '@shared/cases/codes'
import { yuan } from '@shared/money/fen'
import { addressText } from '@shared/places/address'
import { useQuery } from '@tanstack/react-query'

import { placeToHash, type Step } from '../../app/place'
import { queries } from '../../app/queries'
import { Ruled } from '../../ui/ruled'
import { dayText, timeText } from '../../wording/dates'

type Line = { word: string; text: string }
type Props = { file: CaseFile; today: string; step: Step }

/** What was written at the counter and at acceptance, as text; changes are made on the page 登记. */
export function RegistrationSummary({ file, today, step }: Props) {
  const { data: contacts } = useQuery(queries.contacts)
  const { id, stage } = file.case
  const name = (contactId: number | undefined) => contacts?.find(each => each.id === contactId)?.name ?? ''
  const accepting = step === 'accept'
  const lines = accepting ? acceptance(file, today, name) : registration(file, today, name)
  const editable = stage !== 'archived' && stage !== 'declined'
  return (
    <section aria-label={accepting ? '受理' : '登记'}>
      <Ruled
        title={accepting ? '受理' : '登记'}
        actions={
          editable && (
            <a href={placeToHash({ at: 'register', caseId: id })}>
              {stage === 'registered' ? '到登记页办理受理' : '到登记页改'}
            </a>
          )
        }
      />
      <dl className="summary">
        {lines
          .filter(line => line.text !== '')
          .map(line => (
            <div key={line.word} className="summary-line">
              <dt>{line.word}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

type Name = (contactId: number | undefined) => string

function registration({ case: filed }: CaseFile, today: string, name: Name): Line[] {
  const { registration: written } = filed
  return [
    { word: '简要情况', text: written.facts },
    {
      word: '申请事项',
      text: written.requests
        .filter(Boolean)
        .map((each, at) => `${at + 1}. ${each}`)
        .join('\n'),
    },
    { word: '涉及金额', text: written.claimFen === null ? '' : `${yuan(written.claimFen)} 元` },
    { word: '纠纷类型', text: written.kind ? DISPUTE_KINDS.words[written.kind] : '' },
    {
      word: '案件来源',
      text: [written.source ? SOURCES.words[written.source] : '', CHANNELS.words[written.channel]]
        .filter(Boolean)
        .join('，'),
    },
    { word: '难易程度', text: DIFFICULTIES.words[written.difficulty] },
    { word: '发生地点', text: addressText(written.place) },
    { word: '申请时间', text: timeText(written.requestedAt, today) },
    { word: '登记人', text: name(written.registrarId) },
  ]
}

function acceptance({ case: filed }: CaseFile, today: string, name: Name): Line[] {
  const { acceptance: accepted, closing } = filed
  const day = (text: string | null | undefined) => (text ? dayText(text, today) : '')
  return [
    { word: '', text: accepted || closing.declinedOn ? '' : '还没有受理。' },
    { word: '案号', text: accepted?.number ?? '' },
    { word: '受理日期', text: day(accepted?.acceptedOn) },
    { word: '调解员', text: name(accepted?.mediatorId) },
    { word: '延长到', text: day(accepted?.extendedTo) },
    {
      word: '不予受理',
      text: closing.declinedOn
        ? `${day(closing.declinedOn)}，${closing.declineReason ? DECLINE_REASONS.words[closing.declineReason] : ''}`
        : '',
    },
    {
      word: '终止调解',
      text: closing.failedOn
        ? `${day(closing.failedOn)}，${closing.failReason ? FAIL_REASONS.words[closing.failReason] : ''}`
        : '',
    },
    { word: '告知其他途径', text: day(closing.routesToldOn) },
    { word: '说明', text: closing.note },
  ]
}
