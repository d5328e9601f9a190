import type { Handlers } from '../ipc/dispatch'
import { advice } from './advice'
import { agreements } from './agreements'
import { cases } from './cases'
import { directory } from './directory'
import { dossier } from './dossier'
import { emergency } from './emergency'
import { enforcement } from './enforcement'
import { find } from './find'
import { intake } from './intake'
import { loop } from './loop'
import { notices } from './notices'
import { office } from './office'
import { papers } from './papers'
import { sessions } from './sessions'
import { signing } from './signing'
import { todayProcedures } from './today'
import { whistles } from './whistles'

/** One line per feature. Forgetting a procedure of the contract is a type error here. */
export const handlers: Handlers = {
  ...office,
  ...directory,
  ...todayProcedures,
  ...intake,
  ...loop,
  ...enforcement,
  ...whistles,
  ...emergency,
  ...advice,
  ...cases,
  ...sessions,
  ...notices,
  ...agreements,
  ...signing,
  ...dossier,
  ...papers,
  ...find,
}
