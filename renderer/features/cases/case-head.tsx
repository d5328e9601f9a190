import type { CaseFile } from '@shared/cases/case-file'
import { caseTitle } from '@shared/cases/case'
import { ENDED } from '@shared/cases/codes'
import { LEVELS } from '@shared/levels/level'

import { placeToHash, useGo, type Step } from '../../app/place'
import { Button } from '../../ui/button'
import { StageMark } from '../../ui/stage-mark'
import { MarkBar } from '../marks/mark-bar'
import { currentStep, STEP_WORDS, stepDone } from './next-step'
import { useLooseKeys } from './use-loose-keys'
import { isWide } from './wide-steps'

/** Title, number, and the line of seven steps, each a way to its page. */
export function CaseHead({ file, step }: { file: CaseFile; step: Step | null }) {
  const go = useGo()
  const { id, stage, registration, acceptance, level, closing } = file.case
  const now = currentStep(file)
  const back = () => go({ at: 'cases', caseId: id })
  useLooseKeys({ Escape: step === null ? undefined : back })
  return (
    <header className="case-head">
      <div className="case-title">
        <h1>{caseTitle(registration)}</h1>
        <span className="case-number">{acceptance?.number ?? '未编号'}</span>
        {level !== 'community' && <span className="case-number">在{LEVELS.words[level]}</span>}
        {closing.ended && <span className="case-number">{ENDED.words[closing.ended]}</span>}
        {isWide(step) && (
          <Button size="s" keyHint="Esc" onPress={back}>
            回到案件
          </Button>
        )}
      </div>
      {!isWide(step) && <MarkBar caseId={id} />}
      <nav aria-label="办理步骤">
        <ol className="case-steps">
          {STEP_WORDS.map(each => (
            <li
              key={each.step}
              data-when={each.step === now ? 'now' : stepDone(file, each.step) ? 'done' : 'later'}
            >
              <a
                href={placeToHash({ at: 'cases', caseId: id, step: each.step })}
                aria-current={each.step === step ? 'page' : undefined}
              >
                {each.step === now && <StageMark stage={stage} />}
                {each.word}
                <span className="visually-hidden">
                  {each.step === now ? '，正在' : stepDone(file, each.step) ? '，已办' : ''}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  )
}
