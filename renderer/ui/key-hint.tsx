import './key-hint.css'

/** The key that does the same; printed on or beside what it presses. */
export function KeyHint({ keys, boxed = false }: { keys: string; boxed?: boolean }) {
  return (
    <kbd className={boxed ? 'ui-key ui-key-boxed' : 'ui-key'} aria-hidden="true">
      {keys}
    </kbd>
  )
}
