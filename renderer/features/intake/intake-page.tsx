import type { EntryId } from '@shared/core/ids'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { PageHead } from '../../ui/page-head'
import { EntryForm } from './entry-form'
import { EntryList } from './entry-list'
import './intake-page.css'

type State = { asked: EntryId | null; opened: EntryId | null; form: number }

/** 民情簿: everything that was told at the left, the one being written at the right. */
export function IntakePage({ entryId }: { entryId: EntryId | null }) {
  const go = useGo()
  const [state, setState] = useState<State>({ asked: entryId, opened: null, form: 0 })
  // A new form for every entry, except where a blank one has just been given its number.
  if (state.asked !== entryId) {
    const same = state.opened !== null && state.opened === entryId
    setState({ asked: entryId, opened: null, form: state.form + (same ? 0 : 1) })
  }
  const onOpened = (id: EntryId) => {
    setState(now => ({ ...now, opened: id }))
    go({ at: 'intake', entryId: id }, { replace: true })
  }
  return (
    <>
      <PageHead title="民情簿" second={<span>先记下来，再分去向；只有民间纠纷转入登记</span>} />
      <div className="intake">
        <EntryList entryId={entryId} />
        <EntryForm key={state.form} entryId={state.opened ?? entryId} onOpened={onOpened} />
      </div>
    </>
  )
}
