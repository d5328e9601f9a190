import type { CaseFile } from '@shared/cases/case-file'
import type { ContactId, RoomId } from '@shared/core/ids'

import type { SampleDesk } from './sample-desk'
import type { SampleDispute } from './sample-files'

/** Who and where, by name. */
export type Names = { contact(name: string): ContactId; room(name: string): RoomId }

export type Around = { desk: SampleDesk; names: Names; today: string }

/** A few calls of the procedures, made when the sample's clock stands at `at`. */
export type Step = { at: string; run(): Promise<void> }

/** The case as the last step left it. */
export type State = { file(): CaseFile; keep(file: CaseFile): void }

const ROAD = [
  'registered',
  'accepted',
  'booked',
  'continued',
  'settled',
  'presented',
  'signing',
  'effective',
  'archived',
]

/** True where a dispute goes at least as far as a stage of the straight road. */
export function reaches(dispute: SampleDispute, stage: string): boolean {
  const reach = dispute.reach === 'failed' ? 'continued' : dispute.reach
  return ROAD.indexOf(reach) >= ROAD.indexOf(stage)
}
