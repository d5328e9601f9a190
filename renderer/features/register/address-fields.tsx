import type { Address } from '@shared/places/address'
import { sayPlace } from '@shared/places/say-place'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import { initials } from '../../ui/pinyin'
import { SuggestField } from '../../ui/suggest-field'
import { TextField } from '../../ui/text-field'
import { useSent } from '../../ui/use-sent'

type Props = {
  what: string
  value: Address
  onCommit: (address: Address) => void
  readOnly?: boolean
  /** Without the small labels above; they are read aloud all the same. */
  layout?: 'stack' | 'bare'
}

/** 小区–楼栋–房号, with what the community is known to have. */
export function AddressFields({ what, value: known, onCommit, readOnly = false, layout = 'stack' }: Props) {
  const [value, send] = useSent(known, onCommit)
  const { data: buildings = [] } = useQuery(queries.buildings)
  const estates = [...new Set(buildings.map(each => each.estate))]
  const names = buildings
    .filter(each => value.estate === '' || each.estate === value.estate)
    .map(each => each.name)
  // 'ry3-502' fills all three; anything else is the estate as it was written.
  const said = (text: string): Address => ({
    ...value,
    estate: text.trim(),
    ...(estates.includes(text.trim()) ? {} : sayPlace(text, buildings, initials)),
  })
  const frame = { layout, readOnly } as const
  return (
    <>
      <div className="reg-estate">
        <SuggestField
          {...frame}
          label={layout === 'bare' ? `${what}，小区` : '小区或地址'}
          width="full"
          {...(layout === 'bare' && { placeholder: '小区或地址' })}
          autosave
          value={value.estate}
          suggestions={estates}
          onCommit={estate => send(said(estate))}
        />
      </div>
      <div className="reg-building">
        <SuggestField
          {...frame}
          label={layout === 'bare' ? `${what}，楼栋` : '楼栋'}
          width="full"
          {...(layout === 'bare' && { placeholder: '楼栋' })}
          autosave
          value={value.building}
          suggestions={[...new Set(names)]}
          onCommit={building => send({ ...value, building: building.trim() })}
        />
      </div>
      <div className="reg-room">
        <TextField
          {...frame}
          label={layout === 'bare' ? `${what}，房号` : '房号'}
          width="full"
          {...(layout === 'bare' && { placeholder: '房号' })}
          autosave
          value={value.room}
          onCommit={room => send({ ...value, room: room.trim() })}
        />
      </div>
    </>
  )
}
