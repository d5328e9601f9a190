import { nationalCalendar, workCalendar, type WorkCalendar } from '@shared/deadlines/calendar'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { queries } from './queries'

/** Which days this office works; the national table until the register's own has come. */
export function useCalendar(): WorkCalendar {
  const { data: table } = useQuery(queries.holidays)
  return useMemo(() => (table ? workCalendar(table) : nationalCalendar), [table])
}
