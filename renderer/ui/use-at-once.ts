import { useEffect, useState } from 'react'

const PATIENCE = 1000

/** Shows a choice the moment it is made; what the desk answers, or its silence, has the last word. */
export function useAtOnce<T>(value: T, onChange: (next: T) => void): [T, (next: T) => void] {
  const [chosen, setChosen] = useState<{ next: T; on: T } | null>(null)
  if (chosen !== null && value !== chosen.on) setChosen(null)
  useEffect(() => {
    if (chosen === null) return undefined
    const timer = window.setTimeout(() => setChosen(null), PATIENCE)
    return () => window.clearTimeout(timer)
  }, [chosen])
  const choose = (next: T) => {
    setChosen({ next, on: value })
    onChange(next)
  }
  return [chosen === null ? value : chosen.next, choose]
}
