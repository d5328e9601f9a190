import type { NumberRef } from '@shared/persons/contract'
import type { KeyboardEvent } from 'react'

import { holdNumbers, releaseNumbers, useHeldNumber } from '../../app/held-numbers'
import { isComposing } from '../../ui/composing'
import './held-number.css'

type Props = { number: NumberRef; text: string; label: string }

/** A masked number as a key: whole while it is held down by mouse, space, Enter or F4, masked again after. */
export function HeldNumber({ number, text, label }: Props) {
  const { held, mark } = useHeldNumber(number)
  if (text === '') return null
  const isKey = (event: KeyboardEvent) => (event.key === ' ' || event.key === 'Enter') && !isComposing(event)
  return (
    <button
      type="button"
      className="held-number"
      data-number={mark}
      data-held={held === null ? undefined : ''}
      aria-label={`${label} ${held ?? text}，按住看全号`}
      title="按住看全号，F4 也可以。谁看过都记下"
      onPointerDown={() => holdNumbers([number])}
      onPointerUp={releaseNumbers}
      onPointerLeave={releaseNumbers}
      onKeyDown={event => {
        if (!isKey(event)) return
        event.preventDefault()
        if (!event.repeat) holdNumbers([number])
      }}
      onKeyUp={event => isKey(event) && releaseNumbers()}
      onBlur={releaseNumbers}
    >
      {held ?? text}
    </button>
  )
}
