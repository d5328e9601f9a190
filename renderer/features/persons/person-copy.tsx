import type { ShownPerson } from '@shared/persons/person'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { PaperPane } from '../papers/paper-pane'

const KINDS = [
  { value: 'person-copy', label: '查阅件' },
  { value: 'person-correction', label: '更正申请' },
] as const

/** what is stored of somebody, for them to take along, and the page on which they ask to put it right. */
export function PersonCopy({ person, onClose }: { person: ShownPerson; onClose: () => void }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]['value']>('person-copy')
  const [whole, setWhole] = useState(true)
  return (
    <Dialog
      title={`${person.name}本人查阅`}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <Button keyHint="Esc" onPress={onClose}>
          关上
        </Button>
      }
    >
      <Choice label="哪一张" value={kind} options={KINDS} onChange={setKind} />
      <CheckBox checked={whole} onChange={setWhole}>
        打印、存下的写全号（窗口里始终遮着）
      </CheckBox>
      <PaperPane
        paper={{ kind, personId: person.id, whole }}
        title={KINDS.find(each => each.value === kind)?.label ?? ''}
        version={person.version}
      />
    </Dialog>
  )
}
