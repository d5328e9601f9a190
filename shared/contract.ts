import type { z } from 'zod'

import { agreementsContract } from './agreements/contract'
import { libraryContract } from './agreements/library/contract'
import { casesContract } from './cases/contract'
import { caucusContract } from './caucus/contract'
import { similarContract } from './cases/similar-contract'
import { processContract } from './cases/process-contract'
import { undoContract } from './cases/undo-contract'
import { courtContract } from './court/contract'
import { entrustmentsContract } from './entrustments/contract'
import { escalationContract } from './escalation/contract'
import { levelsContract } from './levels/contract'
import { oralContract } from './oral/contract'
import { outreachContract } from './outreach/contract'
import type { Procedure } from './core/procedure'
import { directoryContract } from './directory/contract'
import { dossierContract } from './dossier/contract'
import { exchangeContract } from './exchange/contract'
import { holidaysContract } from './deadlines/contract'
import { findContract } from './find/contract'
import { finderContract } from './finder/contract'
import { adviceContract } from './intake/advice-contract'
import { emergencyContract } from './intake/emergency-contract'
import { enforcementContract } from './intake/enforcement-contract'
import { intakeContract } from './intake/contract'
import { loopContract } from './intake/loop-contract'
import { whistleContract } from './intake/whistle-contract'
import { journalContract } from './journal/contract'
import { marksContract } from './marks/contract'
import { meetingsContract } from './meetings/contract'
import { noticesContract } from './notices/contract'
import { numbersContract } from './numbers/contract'
import { officeContract } from './office/contract'
import { papersContract } from './papers/contract'
import { personsContract } from './persons/contract'
import { placesContract } from './places/contract'
import { recusalContract } from './recusal/contract'
import { rostersContract } from './rosters/contract'
import { screenContract } from './screen/contract'
import { searchContract } from './search/contract'
import { scriptContract } from './sessions/script-contract'
import { sessionsContract } from './sessions/contract'
import { signaturesContract } from './signatures/contract'
import { signingContract } from './signing/contract'
import { todayContract } from './today/contract'

/** Named part by part, since the whole written out is longer than the compiler will write; a new part is named here and below. */
type Parts = typeof officeContract &
  typeof directoryContract &
  typeof placesContract &
  typeof todayContract &
  typeof holidaysContract &
  typeof numbersContract &
  typeof intakeContract &
  typeof loopContract &
  typeof enforcementContract &
  typeof whistleContract &
  typeof emergencyContract &
  typeof adviceContract &
  typeof casesContract &
  typeof similarContract &
  typeof undoContract &
  typeof marksContract &
  typeof recusalContract &
  typeof processContract &
  typeof personsContract &
  typeof levelsContract &
  typeof entrustmentsContract &
  typeof oralContract &
  typeof courtContract &
  typeof outreachContract &
  typeof escalationContract &
  typeof sessionsContract &
  typeof rostersContract &
  typeof finderContract &
  typeof scriptContract &
  typeof screenContract &
  typeof caucusContract &
  typeof noticesContract &
  typeof meetingsContract &
  typeof agreementsContract &
  typeof libraryContract &
  typeof signingContract &
  typeof signaturesContract &
  typeof dossierContract &
  typeof papersContract &
  typeof exchangeContract &
  typeof findContract &
  typeof searchContract &
  typeof journalContract

/** Everything the window may ask of the desk. Both sides derive their types from here. */
export const contract: Parts = {
  ...officeContract,
  ...directoryContract,
  ...placesContract,
  ...personsContract,
  ...todayContract,
  ...holidaysContract,
  ...numbersContract,
  ...intakeContract,
  ...loopContract,
  ...enforcementContract,
  ...whistleContract,
  ...emergencyContract,
  ...adviceContract,
  ...casesContract,
  ...similarContract,
  ...undoContract,
  ...marksContract,
  ...processContract,
  ...levelsContract,
  ...entrustmentsContract,
  ...oralContract,
  ...courtContract,
  ...outreachContract,
  ...escalationContract,
  ...sessionsContract,
  ...recusalContract,
  ...rostersContract,
  ...finderContract,
  ...scriptContract,
  ...screenContract,
  ...caucusContract,
  ...noticesContract,
  ...meetingsContract,
  ...agreementsContract,
  ...libraryContract,
  ...signingContract,
  ...signaturesContract,
  ...dossierContract,
  ...papersContract,
  ...exchangeContract,
  ...findContract,
  ...searchContract,
  ...journalContract,
} satisfies Record<string, Procedure>

export type Contract = typeof contract
export type Name = keyof Contract
export type Input<N extends Name> = z.output<Contract[N]['input']>
export type RawInput<N extends Name> = z.input<Contract[N]['input']>
export type Output<N extends Name> = z.output<Contract[N]['output']>
