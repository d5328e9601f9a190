import type { CaseFile } from '@shared/cases/case-file'
import type { PartyId } from '@shared/core/ids'
import { masked } from '@shared/persons/masking'
import { useCallback, useEffect, useRef } from 'react'

import type { Since } from '../../app/case-desk'
import { client, queries } from '../../app/queries'

type Fields = Readonly<Record<string, unknown>>
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Remembers what stood in the form when the cursor came to where it is. A change whose place somebody else has
 * changed meanwhile belongs to that older version, and the desk shall say so; any other goes onto the newest.
 */
export function useOvertaken(file: CaseFile | null) {
  const latest = useRef(file)
  const seen = useRef(file)
  // What went out from here may come back after the cursor has moved on.
  const sent = useRef(new Map<string, unknown[]>())
  useEffect(() => {
    latest.current = file
    seen.current ??= file
  }, [file])
  const look = useCallback(() => {
    seen.current = latest.current
  }, [])
  useEffect(() => {
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [look])

  /** Whether these changes stand on an older version; decided when their turn comes. */
  const versionOf = (changes: Fields, partyId: PartyId | null): Since => {
    const base = seen.current
    const own = Object.entries(changes).filter(([, value]) => typeof value !== 'boolean' && value !== null)
    for (const [key, value] of own) {
      const place = `${partyId ?? ''}/${key}`
      sent.current.set(place, [...(sent.current.get(place) ?? []), value])
    }
    return () => {
      const now = base && client.getQueryData(queries.case(base.case.id).queryKey)
      if (!now) return undefined
      const overtaken = own.some(([key]) => {
        const ours = [fieldsOf(base, partyId)[key], ...(sent.current.get(`${partyId ?? ''}/${key}`) ?? [])]
        return !ours.some(each => same(asShown(key, each), asShown(key, fieldsOf(now, partyId)[key])))
      })
      return overtaken ? base.case.version : undefined
    }
  }
  return { versionOf, look }
}

/** What was typed whole comes back masked, and is the same. */
const asShown = (key: string, value: unknown) => Reflect.get(masked({ [key]: value }), key)

function fieldsOf(file: CaseFile, partyId: PartyId | null): Fields {
  return partyId === null
    ? file.case.registration
    : (file.case.parties.find(each => each.id === partyId) ?? {})
}
