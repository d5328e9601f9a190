import type { Contact } from '@shared/directory/contact'
import type { Office } from '@shared/office/office'
import { unreachable } from '@shared/core/decision'

import { CasesPage } from '../features/cases/cases-page'
import { DirectoryPage } from '../features/directory/directory-page'
import { IntakePage } from '../features/intake/intake-page'
import { ExchangePage } from '../features/exchange/exchange-page'
import { MeetingsPage } from '../features/meetings/meetings-page'
import { PapersPage } from '../features/papers/papers-page'
import { PersonsPage } from '../features/persons/persons-page'
import { PlacesPage } from '../features/places/places-page'
import { RegisterPage } from '../features/register/register-page'
import { RostersPage } from '../features/rosters/rosters-page'
import { SchedulePage } from '../features/schedule/schedule-page'
import { SettingsPage } from '../features/settings/settings-page'
import { VerifyPage } from '../features/signatures/verify-page'
import { TodayPage } from '../features/today/today-page'
import type { Place } from './place'

export function Page({ place, actor, office }: { place: Place; actor: Contact; office: Office }) {
  switch (place.at) {
    case 'today':
      return <TodayPage office={office} />
    case 'register':
      return <RegisterPage caseId={place.caseId} actor={actor} />
    case 'intake':
      return <IntakePage entryId={place.entryId} />
    case 'cases':
      return <CasesPage caseId={place.caseId} {...(place.step && { step: place.step })} />
    case 'schedule':
      return (
        <SchedulePage
          {...(place.day && { day: place.day })}
          {...(place.caseId && { caseId: place.caseId })}
        />
      )
    case 'meetings':
      return <MeetingsPage tab={place.tab} id={place.id ?? null} office={office} />
    case 'rosters':
      return <RostersPage />
    case 'papers':
      return <PapersPage />
    case 'verify':
      return <VerifyPage />
    case 'directory':
      return <DirectoryPage />
    case 'persons':
      return <PersonsPage personId={place.personId} />
    case 'places':
      return <PlacesPage />
    case 'settings':
      return <SettingsPage office={office} actor={actor} />
    case 'exchange':
      return <ExchangePage office={office} />
    default:
      return unreachable(place)
  }
}
