import type { ReactNode } from 'react'
import { FieldError, Text } from 'react-aria-components'

import './text-field.css'

export type FieldFrame = {
  label: string
  /** row: label at the left; stack: above; bare: only read aloud. */
  layout?: 'row' | 'stack' | 'bare'
  /** A sentence: what is wrong, compared with what, what to do. */
  error?: ReactNode
  hint?: ReactNode
  /** Missing for the next step: the label turns ochre and bold. */
  missing?: boolean
  width?: 'xs' | 's' | 'm' | 'l' | 'full'
  id?: string
  readOnly?: boolean
}

export const fieldClass = (layout: NonNullable<FieldFrame['layout']>, missing = false) =>
  `ui-field ui-field-${layout}${missing ? ' ui-field-missing' : ''}`

export function FieldMessages({ error, hint }: Pick<FieldFrame, 'error' | 'hint'>) {
  if (error) return <FieldError className="ui-field-error">{error}</FieldError>
  if (!hint) return null
  return (
    <Text slot="description" className="ui-field-hint">
      {hint}
    </Text>
  )
}
