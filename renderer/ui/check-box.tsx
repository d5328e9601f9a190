import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'

import { useAtOnce } from './use-at-once'
import './check-box.css'

type Props = {
  children: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  readOnly?: boolean
  id?: string
}

export function CheckBox({ children, checked, onChange, readOnly = false, id }: Props) {
  const [shown, choose] = useAtOnce(checked, onChange)
  return (
    <AriaCheckbox
      className="ui-check"
      isSelected={shown}
      onChange={choose}
      isReadOnly={readOnly}
      {...(id && { id })}
    >
      <span className="ui-check-box" aria-hidden="true">
        <svg viewBox="0 0 12 12">
          <path d="M2 6.2 5 9l5-6" />
        </svg>
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  )
}
