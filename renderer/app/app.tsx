import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'

import { FoundOffice } from '../features/start/found-office'
import { StartPage } from '../features/start/start-page'
import { failureText } from '../wording/failure-text'
import { failureOf } from '../desk'
import { FailureNote } from '../ui/failure-note'
import { useActor } from './actor'
import { ErrorBoundary } from './error-boundary'
import { client, queries } from './queries'
import { listenToDesk } from './listen-to-desk'
import { Shell } from './shell'
import { useAppliedTypeSize } from './type-size'

export function App() {
  useEffect(listenToDesk, [])
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale="zh-CN">
        <ErrorBoundary>
          <Desk />
        </ErrorBoundary>
      </I18nProvider>
    </QueryClientProvider>
  )
}

/** An empty register is founded first; then somebody sits down; then there is work. */
function Desk() {
  const office = useQuery(queries.office)
  const contacts = useQuery(queries.contacts)
  const actorId = useActor()
  useAppliedTypeSize(actorId)
  const actor = contacts.data?.find(each => each.id === actorId)

  const error = office.error ?? contacts.error
  if (error) return <FailureNote title="登记簿打不开">{failureText(failureOf(error))}</FailureNote>
  if (office.data === undefined || !contacts.data) return null
  if (office.data === null) return <FoundOffice />
  if (!actor) return <StartPage office={office.data} contacts={contacts.data} />
  return <Shell office={office.data} actor={actor} />
}
