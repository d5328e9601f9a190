import { DAMAGES_AND_ANY } from './damages'
import { FAMILY_AND_HOUSING } from './family-housing'
import type { ModelDetails } from './model-clause'
import { NEIGHBOURS } from './neighbours'
import { WORK_AND_TRADE } from './work-and-trade'

/** 条款库 as it comes with the desk: plain words, one duty each, with what is to be measured and who checks. */
export const LIBRARY: readonly ModelDetails[] = [
  ...NEIGHBOURS,
  ...FAMILY_AND_HOUSING,
  ...WORK_AND_TRADE,
  ...DAMAGES_AND_ANY,
]
