import type { Address } from '@shared/places/address'
import type { PlaceStanding } from '@shared/places/standing'
import { useQuery } from '@tanstack/react-query'

import { call } from '../../desk'
import { Masked } from '../../ui/masked'
import './place-line.css'

type Named = NonNullable<PlaceStanding['leader']>

/** What a place belonged to on a day and who answered for it then; nothing for a place the community does not have. */
export function PlaceLine({ place, day }: { place: Address; day: string }) {
  const { estate, building } = place
  const { data } = useQuery({
    queryKey: ['place-at', estate, building, day],
    queryFn: () => call('places.at', { estate, building, day }),
    enabled: estate !== '',
  })
  if (!data) return null
  const parts: [string, Named | null][] = [
    ['网格长', data.steward],
    ['楼栋长', data.leader],
    ['民警', data.officer],
    ['物业', data.property],
    ['业委会', data.ownersCommittee],
  ]
  const said = parts.filter((each): each is [string, Named] => each[1] !== null)
  if (data.grid === '' && said.length === 0) return null
  return (
    <p className="place-line" aria-label="这里归谁">
      {[data.grid, data.beat].filter(Boolean).join('　')}
      {said.map(([word, who]) => (
        <span key={word}>
          {word} {who.name}
          {who.phone !== '' && (
            <>
              {' '}
              <Masked kind="phone" text={who.phone} />
            </>
          )}
        </span>
      ))}
    </p>
  )
}
