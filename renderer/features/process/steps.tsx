import { isClosed } from '@shared/cases/case'
import type { CaseFile } from '@shared/cases/case-file'
import { noiseUnreported, openEscalation } from '@shared/escalation/escalation'
import { isNoise, type OutreachKind } from '@shared/outreach/outreach'

import type { CaseDesk } from '../cases/case-desk'
import { CourtDialog } from './court-dialog'
import { EntrustDialog } from './entrust-dialog'
import { FlagDialog, ReportDialog, WordDialog } from './escalation-dialogs'
import { HandDialog } from './hand-dialog'
import { LightDialog } from './light-dialog'
import { OpenItemsDialog } from './open-items-dialog'
import { OralDialog } from './oral-dialog'
import { OutreachDialog } from './outreach-dialog'
import { WithdrawDialog } from './withdraw-dialog'

/** Every further step on a case, with its word in the menu. */
export const STEP_NAMES = {
  call: '记电话',
  visit: '记上门',
  dissuasion: '记劝阻',
  light: '告知、身份、送达',
  oral: '口头协议登记',
  'open-items': '列出未达成的事项',
  court: '司法确认',
  hand: '上交或交回（三级联调）',
  'entrust-in': '记下委托函',
  'entrust-out': '移送其他机关',
  withdraw: '撤回申请',
  flag: '标上可能激化',
  measure: '记防激化措施',
  report: '向部门报告',
  lift: '解除可能激化',
} as const
export type ProcessStep = keyof typeof STEP_NAMES

/** What can be done in this case now, in the order in which it is asked for. */
export function stepsFor(file: CaseFile): ProcessStep[] {
  const { stage, registration } = file.case
  const before = ['registered', 'accepted', 'mediating', 'signing'].includes(stage)
  const inMediation = stage === 'accepted' || stage === 'mediating'
  const flagged = openEscalation(file.escalations) !== undefined
  const written = file.agreements.some(each => each.state === 'effective')
  const confirmed = file.confirmations.some(each => each.result === 'valid')
  const can: Record<ProcessStep, boolean> = {
    call: true,
    visit: true,
    dissuasion: isNoise(registration),
    light: true,
    oral: inMediation && file.agreements.length === 0,
    'open-items': file.agreements.length > 0 && ['mediating', 'signing', 'effective'].includes(stage),
    court: written && !confirmed,
    hand: true,
    'entrust-in': true,
    'entrust-out': before,
    withdraw: before,
    flag: !flagged,
    measure: flagged,
    report: flagged || noiseUnreported(file.case, file.reports),
    lift: flagged,
  }
  // A court may still be asked, and answer, when the folder lies in the archive.
  const names = Object.keys(STEP_NAMES)
  return allSteps(names).filter(each => can[each] && (!isClosed(stage) || each === 'court'))
}

const isStep = (name: string): name is ProcessStep => name in STEP_NAMES
const allSteps = (names: readonly string[]) => names.filter(isStep)

type Props = { step: ProcessStep; desk: CaseDesk; onClose: () => void }

export function ProcessDialog({ step, ...props }: Props) {
  switch (step) {
    case 'call':
    case 'visit':
    case 'dissuasion': {
      const kind: OutreachKind = step
      return <OutreachDialog {...props} kind={kind} />
    }
    case 'light':
      return <LightDialog {...props} />
    case 'oral':
      return <OralDialog {...props} />
    case 'open-items':
      return <OpenItemsDialog {...props} />
    case 'court':
      return <CourtDialog {...props} />
    case 'hand':
      return <HandDialog {...props} />
    case 'entrust-in':
      return <EntrustDialog {...props} direction="in" />
    case 'entrust-out':
      return <EntrustDialog {...props} direction="out" />
    case 'withdraw':
      return <WithdrawDialog {...props} />
    case 'flag':
      return <FlagDialog {...props} />
    case 'measure':
    case 'lift':
      return <WordDialog {...props} what={step} />
    case 'report':
      return <ReportDialog {...props} />
  }
}
