import type { CaseFile } from '@shared/cases/case-file'
import { goingOn } from '@shared/cases/open-item'
import { clockOf, dayOf } from '@shared/core/day'
import { dateOnScreen } from '@shared/core/chinese-date'

import type { Step } from '../../app/place'

export const STEP_WORDS: readonly { step: Step; word: string }[] = [
  { step: 'register', word: '登记' },
  { step: 'accept', word: '受理' },
  { step: 'schedule', word: '排期' },
  { step: 'session', word: '调解' },
  { step: 'agreement', word: '协议' },
  { step: 'signing', word: '签署' },
  { step: 'archive', word: '归档' },
]

/** The one thing to do next, with the word on its button; null in a case that is closed. */
export type NextStep = { step: Step; label: string }

export function nextStep(file: CaseFile, today: string): NextStep | null {
  switch (file.case.stage) {
    case 'registered':
      return { step: 'accept', label: '办理受理' }
    case 'accepted':
    case 'mediating':
      return inTheRoom(file, today)
    case 'signing':
      return { step: 'signing', label: '记下签署' }
    case 'effective':
      // what the agreement left open is mediated on.
      if (goingOn(file.openItems).length > 0) return inTheRoom(file, today)
      return { step: 'archive', label: file.duties.some(each => each.doneOn === null) ? '记下履行' : '归档' }
    case 'failed':
      return { step: 'archive', label: '归档' }
    case 'declined':
    case 'archived':
      return null
  }
}

function inTheRoom(file: CaseFile, today: string): NextStep {
  const agreed = file.case.stage === 'effective'
  const settled = !agreed && hasSettled(file)
  if (settled && file.agreements.length > 0) return { step: 'agreement', label: '写完协议' }
  const booked = file.sessions.find(each => each.state === 'booked')
  if (booked) {
    const ahead = dayOf(booked.start) > today
    const when = ahead ? `　${dateOnScreen(dayOf(booked.start), today)} ${clockOf(booked.start)}` : ''
    return ahead
      ? { step: 'schedule', label: `准备第${booked.ordinal}次调解会${when}` }
      : { step: 'session', label: `开始第${booked.ordinal}次调解会` }
  }
  const held = file.sessions.findLast(each => each.state === 'held')
  if (agreed) return { step: 'schedule', label: `排第${file.sessions.length + 1}次调解会` }
  if (held?.record.result === 'settled') return { step: 'agreement', label: '写协议' }
  if (held?.record.result === 'failed') return { step: 'session', label: '终止调解' }
  return { step: 'schedule', label: `排第${file.sessions.length + 1}次调解会` }
}

/** Points may be written before a session has settled; the agreement's turn comes after it. */
const hasSettled = (file: CaseFile) =>
  file.sessions.some(each => each.state === 'held' && each.record.result === 'settled')

/** Where the case stands on the line of seven. */
export function currentStep(file: CaseFile): Step {
  switch (file.case.stage) {
    case 'registered':
    case 'declined':
      return file.case.stage === 'registered' ? 'register' : 'accept'
    case 'accepted':
      return 'schedule'
    case 'mediating':
      if (hasSettled(file) && file.agreements.length > 0) return 'agreement'
      return 'session'
    case 'signing':
      return 'signing'
    case 'effective':
    case 'failed':
    case 'archived':
      return 'archive'
  }
}

/** Whether a step has been gone through; a case that failed has no agreement behind it. */
export function stepDone(file: CaseFile, step: Step): boolean {
  switch (step) {
    case 'register':
      return file.case.stage !== 'registered'
    case 'accept':
      return file.case.acceptance !== null || file.case.stage === 'declined'
    case 'schedule':
      return file.sessions.some(each => each.state !== 'cancelled')
    case 'session':
      return file.sessions.some(each => each.state === 'held')
    case 'agreement':
      return (
        file.oral !== null ||
        file.agreements.some(each => each.state === 'presented' || each.state === 'effective')
      )
    case 'signing':
      return file.oral !== null || file.agreements.some(each => each.state === 'effective')
    case 'archive':
      return file.case.stage === 'archived'
  }
}
