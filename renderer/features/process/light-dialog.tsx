import { LIGHT_WAYS, LIGHTS } from '@shared/cases/light'
import { PartyId } from '@shared/core/ids'
import { useState } from 'react'

import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog } from './act-dialog'

type Light = (typeof LIGHTS.codes)[number]
type Way = (typeof LIGHT_WAYS.codes)[number]
const WAYS: Record<Light, readonly Way[]> = {
  informed: ['face-to-face', 'phone', 'letter'],
  'identity-seen': ['original', 'copy'],
  served: ['face-to-face', 'phone', 'message', 'letter'],
}
const option = (value: Way) => ({ value, label: LIGHT_WAYS.words[value] })

/** 告知, 核对身份 and 送达, which nothing else at the desk can know; the same again takes it off. */
export function LightDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const { file, today } = desk
  const { parties } = file.case
  const [party, setParty] = useState(String(parties[0]?.id ?? ''))
  const [light, setLight] = useState<Light>('identity-seen')
  const [way, setWay] = useState<Way | null>(null)
  const [on, setOn] = useState<string | null>(today)
  const partyId = PartyId.safeParse(Number(party)).data
  const lit = file.lights.some(each => each.partyId === partyId && each.light === light)
  const how = WAYS[light].find(each => each === way) ?? null
  const save = async () => {
    if (!partyId) return undefined
    if (lit) return desk.run('cases.unlight', { partyId, light })
    return on !== null && how && desk.run('cases.light', { partyId, light, on, how })
  }
  return (
    <ActDialog
      desk={desk}
      title="告知、身份、送达"
      act={lit ? '取消这一项' : '记下'}
      notYet={lit ? null : how === null ? '先选方式' : on === null ? '先写日期' : null}
      onSave={save}
      onClose={onClose}
    >
      <Choice
        label="谁"
        layout="stack"
        numbered
        value={party}
        options={parties.map(each => ({ value: String(each.id), label: each.name || each.label }))}
        onChange={setParty}
      />
      <Choice
        label="哪一项"
        layout="stack"
        numbered
        value={light}
        options={LIGHTS.codes.map(value => ({ value, label: LIGHTS.words[value] }))}
        onChange={setLight}
      />
      {!lit && (
        <>
          <Choice
            label="方式"
            layout="stack"
            numbered
            value={how}
            options={WAYS[light].map(option)}
            onChange={setWay}
          />
          <DayField label="日期" layout="stack" past value={on} onCommit={setOn} />
        </>
      )}
    </ActDialog>
  )
}
