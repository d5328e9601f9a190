import type { Agreement } from '@shared/agreements/agreement'
import type { CaseFile } from '@shared/cases/case-file'
import type { ContactId } from '@shared/core/ids'
import { capitalCount } from '@shared/money/capital'
import type { Act, Signer } from '@shared/signing/signing'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { queries } from '../../app/queries'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { useLooseKeys } from '../cases/use-loose-keys'
import { boardRows, type BoardRow } from './board-rows'
import { EffectPane } from './effect-pane'
import { SigningActions } from './signing-actions'
import { SigningBoard, spotName, type Spot } from './signing-board'
import './signing.css'

/** 签署: the board only notes what people did by hand on the paper; it draws no ink for anybody. */
export function SigningStep({ desk }: { desk: CaseDesk }) {
  const { file } = desk
  const go = useGo()
  const agreement = file.agreements.find(each => each.state === 'presented' || each.state === 'effective')
  if (agreement) return <Board desk={desk} agreement={agreement} />
  return (
    <div className="case-body step-empty">
      <Ruled title="签署" />
      <p>协议还没有提请签署。写完协议，再到这里记各人的签名。</p>
      <Button onPress={() => go({ at: 'cases', caseId: file.case.id, step: 'agreement' })}>到协议</Button>
    </div>
  )
}

function Board({ desk, agreement }: { desk: CaseDesk; agreement: Agreement }) {
  const { file, today, run } = desk
  const go = useGo()
  const { data: office } = useQuery(queries.office)
  const { data: contacts } = useQuery(queries.contacts)
  const [current, setCurrent] = useState<Spot | null>(null)
  const copies = `一式${capitalCount(agreement.copies)}份`
  const names = {
    contact: (id: ContactId) => contacts?.find(each => each.id === id)?.name ?? '',
    committee: office?.committee ?? '',
    copies: `${capitalCount(agreement.copies)}份逐份盖`,
  }
  const rowsOf = (of: CaseFile) =>
    boardRows(of, of.agreements.find(each => each.id === agreement.id) ?? agreement, names)
  const rows = rowsOf(file)
  const next = nextSpot(rows)
  const locked = file.case.stage === 'archived'

  const mark = async (who: Signer, act: Act, aloud: boolean) => {
    if (locked) return null
    const { now } = await call('today.clock', {})
    return run('signing.mark', { signing: { who, act, at: now, aloud } })
  }
  const at = find(rows, current) ?? find(rows, next)
  const unmark = () => {
    if (at?.square.done && !locked) void run('signing.unmark', { who: at.row.who, act: at.square.act })
  }
  const readAloud = () => {
    if (at && at.square.act === 'read' && !at.square.done) void mark(at.row.who, 'read', true)
  }
  /** Notes the square that waits and goes on to the next one, so that a whole round needs one key. */
  const advance = async () => {
    const spot = at && !at.square.done ? at : find(rows, next)
    if (!spot && agreement.state === 'effective') go({ at: 'cases', caseId: file.case.id, step: 'archive' })
    if (!spot || spot.square.done) return
    const after = await mark(spot.row.who, spot.square.act, false)
    const following = after && nextSpot(rowsOf(after))
    if (following) document.querySelector<HTMLElement>(`[data-spot="${spotName(following)}"]`)?.focus()
  }
  useKeys({ r: readAloud, Enter: () => void advance() })
  useLooseKeys({ Delete: unmark })

  return (
    <div className="signing">
      <section className="signing-main" aria-label="签署">
        <div className="signing-scroll">
          <Ruled
            title="签署"
            note={agreement.number ?? ''}
            actions={<span className="ui-ruled-note">{copies}</span>}
          />
          <SigningBoard
            rows={rows}
            current={current}
            today={today}
            next={next}
            onCurrent={setCurrent}
            onEnter={() => void advance()}
            onMark={(who, square) => {
              if (!square.done) void mark(who, square.act, false)
            }}
          />
        </div>
        <SigningActions
          at={at}
          hasNext={next !== null}
          locked={locked}
          effective={agreement.state === 'effective'}
          caseId={file.case.id}
          onMark={() => void advance()}
          onAloud={readAloud}
          onUnmark={unmark}
        />
      </section>
      <EffectPane file={file} agreement={agreement} rows={rows} today={today} />
    </div>
  )
}

export type Found = { row: BoardRow; square: NonNullable<BoardRow['squares'][number]> }

function find(rows: readonly BoardRow[], spot: Spot | null): Found | null {
  if (!spot) return null
  for (const row of rows)
    for (const square of row.squares)
      if (square && spotName({ key: row.key, act: square.act }) === spotName(spot)) return { row, square }
  return null
}

/** The first square in reading order that the law or the committee waits for. */
function nextSpot(rows: readonly BoardRow[]): Spot | null {
  for (const row of rows)
    for (const square of row.squares)
      if (square && !square.done && square.need !== 'free') return { key: row.key, act: square.act }
  return null
}
