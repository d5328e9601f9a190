import type { CaseId } from '@shared/core/ids'
import type { Contact } from '@shared/directory/contact'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { EntryForm } from './entry-form'
import './register-page.css'

type State = { asked: CaseId | null; opened: CaseId | null; form: number }

/** 登记. A new form for every entry, except where a blank one has just been given its number. */
export function RegisterPage({ caseId, actor }: { caseId: CaseId | null; actor: Contact }) {
  const go = useGo()
  const [state, setState] = useState<State>({ asked: caseId, opened: null, form: 0 })
  if (state.asked !== caseId) {
    const same = state.opened !== null && state.opened === caseId
    setState({ asked: caseId, opened: null, form: state.form + (same ? 0 : 1) })
  }
  const onOpened = (id: CaseId) => {
    setState(now => ({ ...now, opened: id }))
    go({ at: 'register', caseId: id }, { replace: true })
  }
  return <EntryForm key={state.form} caseId={state.opened ?? caseId} actor={actor} onOpened={onOpened} />
}
