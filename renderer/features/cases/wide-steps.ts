import type { Step } from '../../app/place'

const WIDE: readonly Step[] = ['schedule', 'session', 'agreement', 'signing', 'archive']

/** Steps that need the whole page: the list and the folder stand aside. */
export const isWide = (step: Step | null | undefined) =>
  step !== null && step !== undefined && WIDE.includes(step)
