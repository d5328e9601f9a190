import type { Party } from '@shared/cases/party'
import { partyWords, type PartyWords } from '@shared/notices/to-party'
import type { Session } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Masked } from '../../ui/masked'
import { Ruled } from '../../ui/ruled'
import type { CaseDesk } from '../cases/case-desk'
import { PaperPane } from '../papers/paper-pane'
import { PartyWordsDialog } from './party-words-dialog'

/** 通知当事人: the sentence for the telephone, the text of a message, the printed notice, and what was said. */
export function TellParties({ desk, session }: { desk: CaseDesk; session: Session }) {
  const { file } = desk
  const [telling, setTelling] = useState<Party | null>(null)
  const [printing, setPrinting] = useState<Party | null>(null)
  const words = usePartyWords(session)
  return (
    <div>
      <Ruled title="通知当事人" level={3} note={`${file.case.parties.length} 人`} />
      {file.case.parties.map(party => (
        <div key={party.id} className="told-party">
          <div className="told-party-line">
            <b>{party.name || party.label}</b>
            {party.phone !== '' && <Masked kind="phone" text={party.phone} />}
            <Button size="s" label={`电话、短信，${party.name}`} onPress={() => setTelling(party)}>
              电话、短信
            </Button>
            <Button size="s" label={`通知，${party.name}`} onPress={() => setPrinting(party)}>
              通知
            </Button>
          </div>
        </div>
      ))}
      {telling && (
        <PartyWordsDialog
          desk={desk}
          party={telling}
          words={words(telling)}
          onClose={() => setTelling(null)}
        />
      )}
      {printing && (
        <Dialog title={`调解会通知　${printing.name}`} isOpen width="l" onClose={() => setPrinting(null)}>
          <PaperPane
            paper={{
              kind: 'party-notice',
              caseId: file.case.id,
              sessionId: session.id,
              partyId: printing.id,
            }}
            title="调解会通知"
            version={file.case.version}
          />
        </Dialog>
      )}
    </div>
  )
}

function usePartyWords(session: Session): (party: Party) => PartyWords {
  const { data: office } = useQuery(queries.office)
  const { data: rooms = [] } = useQuery(queries.rooms)
  const { data: contacts = [] } = useQuery(queries.contacts)
  const room = rooms.find(each => each.id === session.roomId)?.name ?? ''
  const caller = contacts.find(each => each.id === session.presiderId)?.name ?? ''
  return party =>
    partyWords({
      community: office?.community ?? '',
      committee: office?.committee ?? '',
      phone: office?.phone ?? '',
      caller,
      party: party.name,
      start: session.start,
      place: (office?.community ?? '') + room,
    })
}
