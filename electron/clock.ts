import type { Host } from './host'

export type Clock = Pick<Host, 'today' | 'now' | 'instant'>

/**
 * The office's clock. `fixed` is a day ('2026-11-22': the hours still pass) or a minute ('2026-11-22T09:30':
 * they do not), so that a demonstration and a test live on a day of their own.
 */
export function deskClock(fixed?: string): Clock {
  const [fixedDay, fixedTime] = fixed?.split('T') ?? []
  const today = () => fixedDay ?? localDay(new Date())
  return {
    today,
    now: () => `${today()}T${fixedTime ?? localTime(new Date())}`,
    instant: () => new Date().toISOString(),
  }
}

// Swedish writes local dates and times in ISO order.
const localDay = (date: Date) => date.toLocaleDateString('sv-SE')
const localTime = (date: Date) => date.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })
