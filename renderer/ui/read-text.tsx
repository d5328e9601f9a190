import type { ReactNode } from 'react'

import { fieldClass, type FieldFrame } from './field-frame'
import './text-field.css'

type Props = Pick<FieldFrame, 'label' | 'layout'> & { children: ReactNode }

/** A field that may no longer be written: its value as text, whole, under the same label. */
export function ReadText({ label, layout = 'row', children }: Props) {
  return (
    <div className={fieldClass(layout)}>
      {layout === 'bare' ? (
        <span className="visually-hidden">{label}</span>
      ) : (
        <span className="ui-field-label">{label}</span>
      )}
      <p className="ui-read">{children || '—'}</p>
    </div>
  )
}
