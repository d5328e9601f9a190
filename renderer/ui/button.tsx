import { useId, type ReactNode, type Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import { KeyHint } from './key-hint'
import './button.css'

type Props = {
  children: ReactNode
  onPress?: () => void
  variant?: 'primary' | 'plain' | 'text'
  size?: 's' | 'm' | 'l'
  /** Printed on the button; the page binds it with useKeys. */
  keyHint?: string
  /** Why it cannot be pressed yet; stands beside the button, which stays reachable by Tab. */
  notYet?: string | null | undefined
  label?: string
  type?: 'button' | 'submit'
  wide?: boolean
  autoFocus?: boolean
  className?: string
  /** The id of what it unfolds, and whether that is unfolded. */
  expands?: string
  expanded?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function Button({ ref, ...props }: Props) {
  const {
    children,
    onPress,
    variant = 'plain',
    size = 'm',
    keyHint,
    notYet,
    label,
    wide,
    className = '',
  } = props
  const reason = useId()
  const classes = [
    'ui-button',
    `ui-button-${variant}`,
    `ui-button-${size}`,
    wide ? 'ui-button-wide' : '',
    className,
  ]
  const button = (
    <AriaButton
      {...(ref && { ref })}
      {...(label && { 'aria-label': label })}
      {...(notYet && { 'aria-disabled': true, 'aria-describedby': reason })}
      {...(props.autoFocus && { autoFocus: true })}
      {...(props.expands && { 'aria-controls': props.expands, 'aria-expanded': props.expanded ?? false })}
      type={props.type ?? 'button'}
      className={classes.filter(Boolean).join(' ')}
      onPress={() => {
        if (!notYet) onPress?.()
      }}
    >
      {props.expands && <span className="ui-button-fold" aria-hidden="true" />}
      {children}
      {keyHint && <KeyHint keys={keyHint} />}
    </AriaButton>
  )
  if (!notYet) return button
  return (
    <span className="ui-button-notyet">
      {button}
      <span id={reason} className="ui-button-reason">
        {notYet}
      </span>
    </span>
  )
}
