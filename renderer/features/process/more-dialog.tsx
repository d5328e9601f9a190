import type { CaseFile } from '@shared/cases/case-file'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useKeys } from '../../ui/use-keys'
import { STEP_NAMES, stepsFor, type ProcessStep } from './steps'
import './process.css'

type Props = { file: CaseFile; onChoose: (step: ProcessStep) => void; onClose: () => void }

/** One letter each, in the order in which the steps stand; what cannot be done now is not listed. */
const LETTERS = 'abcdefghijklmno'

export function MoreDialog({ file, onChoose, onClose }: Props) {
  const steps = stepsFor(file)
  const keys = Object.fromEntries(steps.map((step, at) => [LETTERS[at] ?? '', () => onChoose(step)]))
  useKeys(keys, { layer: 'dialog' })
  return (
    <Dialog title="更多办理" isOpen onClose={onClose} actions={<Button onPress={onClose}>关上</Button>}>
      <div className="process-more">
        {steps.map((step, at) => (
          <Button
            key={step}
            wide
            autoFocus={at === 0}
            keyHint={(LETTERS[at] ?? '').toUpperCase()}
            onPress={() => onChoose(step)}
          >
            {STEP_NAMES[step]}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
