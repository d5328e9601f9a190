import type { CaseFile } from '@shared/cases/case-file'

import type { CaseCommandState } from '../../app/use-case-command'

/** What every step works with: the folder, today's day, and the way to change the case. */
export type CaseDesk = CaseCommandState & { file: CaseFile; today: string }
