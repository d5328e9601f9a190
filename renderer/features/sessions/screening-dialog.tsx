import {
  needsOf,
  roomNeeds,
  SCREENING,
  unscreened,
  type Need,
  type Screening,
} from '@shared/sessions/screening'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'
import { useCaucus } from './use-caucus'

export const NEED_WORDS: Record<Need, string> = {
  secondExit: '房间要有两个出口',
  privacy: '房间外面看不到、听不到',
  apart: '双方分开到、分开走，错开 15 分钟',
  policeOnDuty: '请民警在场（在场人员，不是参加人）',
  representatives: '每方最多推选五人参加',
}

const ANSWERS = [
  { value: 'no', label: '没有' },
  { value: 'yes', label: '有' },
] as const

/** 静默询问: five questions the staff answer for themselves; what follows stands below. */
export function ScreeningDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const screening = useCaucus(desk.file.case.id)?.screening ?? unscreened
  const needs = needsOf(roomNeeds(screening))
  const answer = (changes: Partial<Screening>) => void desk.run('caucus.screen', { answers: changes })
  return (
    <Dialog
      title="静默询问"
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          好
        </Button>
      }
    >
      <div className="dialog-form screening">
        <p className="private-sign">只给工作人员看。不当着当事人问，不进文书、导出和公示屏。</p>
        {SCREENING.codes.map(code => (
          <Choice
            key={code}
            label={SCREENING.words[code]}
            layout="stack"
            numbered
            value={screening[code] === null ? null : screening[code] ? 'yes' : 'no'}
            options={ANSWERS}
            onChange={value => answer({ [code]: value === 'yes' })}
          />
        ))}
        <div className="screening-needs" aria-live="polite">
          {needs.length === 0 ? (
            <p>照平常安排。</p>
          ) : (
            <ul>
              {needs.map(each => (
                <li key={each}>{NEED_WORDS[each]}</li>
              ))}
            </ul>
          )}
        </div>
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
