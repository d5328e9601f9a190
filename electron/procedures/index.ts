import type { Handlers } from '../ipc/dispatch'
import { advice } from './advice'
import { agreements } from './agreements'
import { cases } from './cases'
import { caucus } from './caucus'
import { directory } from './directory'
import { dossier } from './dossier'
import { exchange } from './exchange'
import { exporting } from './export'
import { find } from './find'
import { finder } from './finder'
import { holidays } from './holidays'
import { emergency } from './emergency'
import { enforcement } from './enforcement'
import { intake } from './intake'
import { library } from './library'
import { loop } from './loop'
import { court } from './court'
import { endings } from './endings'
import { entrustments } from './entrustments'
import { escalation } from './escalation'
import { levels } from './levels'
import { lights } from './lights'
import { marks } from './marks'
import { meetings } from './meetings'
import { near } from './near'
import { oral } from './oral'
import { outreach } from './outreach'
import { notices } from './notices'
import { numbers } from './numbers'
import { office } from './office'
import { papers } from './papers'
import { persons } from './persons'
import { rosters } from './rosters'
import { places } from './places'
import { screen } from './screen'
import { scripts } from './scripts'
import { recusals } from './recusals'
import { sessions } from './sessions'
import { signatures } from './signatures'
import { signing } from './signing'
import { similar } from './similar'
import { todayProcedures } from './today'
import { undo } from './undo'
import { whistles } from './whistles'

/** One line per feature. Forgetting a procedure of the contract is a type error here. */
export const handlers: Handlers = {
  ...office,
  ...directory,
  ...todayProcedures,
  ...holidays,
  ...numbers,
  ...intake,
  ...loop,
  ...enforcement,
  ...whistles,
  ...emergency,
  ...advice,
  ...cases,
  ...similar,
  ...undo,
  ...marks,
  ...endings,
  ...lights,
  ...near,
  ...levels,
  ...entrustments,
  ...oral,
  ...court,
  ...outreach,
  ...escalation,
  ...sessions,
  ...recusals,
  ...screen,
  ...scripts,
  ...caucus,
  ...notices,
  ...meetings,
  ...agreements,
  ...library,
  ...signing,
  ...signatures,
  ...dossier,
  ...papers,
  ...persons,
  ...places,
  ...exchange,
  ...exporting,
  ...find,
  ...finder,
  ...rosters,
}
