import { z } from 'zod'

import { Day } from '../core/day'
import { PlaceId, PostId } from '../core/ids'
import { command, query, task } from '../core/procedure'
import { Holder, Place, PLACE_KINDS, PlaceDetails, POSTS } from './place'
import { Building } from './building'
import { PlaceFinding } from './judge-sheet'
import { PlaceMapping } from './sheet'
import { PlaceStanding } from './standing'

const Rows = z.array(z.int().positive()).max(60_000)
const OfSheet = z.object({ token: z.string(), mapping: PlaceMapping })

export const SheetRow = z.object({
  row: z.int().positive(),
  take: z.enum(['yes', 'ask', 'no']),
  estate: z.string(),
  buildings: z.array(z.string()),
  grid: z.string(),
  leader: z.string(),
  findings: z.array(PlaceFinding),
})
export type SheetRow = z.infer<typeof SheetRow>

export const placesContract = {
  'places.buildings': query(z.object({}), z.array(Building)),
  'places.addBuildings': command(
    z.object({ buildings: z.array(Building).min(1).max(500) }),
    z.array(Building),
  ),
  /** Everything the community is made of, with the history of every post. */
  'places.all': query(z.object({}), z.array(Place)),
  /** What a building belonged to on a day: a case asks for the day on which mediation was asked. */
  'places.at': query(
    z.object({ estate: z.string().max(60), building: z.string().max(40), day: Day }),
    PlaceStanding.nullable(),
  ),
  'places.add': command(
    z.object({
      kind: PLACE_KINDS.schema,
      name: PlaceDetails.shape.name,
      estateId: PlaceId.nullable(),
    }),
    z.array(Place),
  ),
  'places.change': command(z.object({ id: PlaceId, changes: PlaceDetails.partial() }), z.array(Place)),
  /** Somebody holds a post from a day on; whoever held it until then stays in the history. */
  'places.post': command(
    z.object({ placeId: PlaceId, post: POSTS.schema, since: Day, holder: Holder }),
    z.array(Place),
  ),
  'places.endPost': command(z.object({ postId: PostId, until: Day }), z.array(Place)),
  /** Lets the user choose a sheet of buildings; its rows stay at the desk under the token. */
  'places.open': task(
    z.object({}),
    z.object({
      sheet: z
        .object({
          token: z.string(),
          fileName: z.string(),
          encoding: z.string(),
          headings: z.array(z.string()),
          mapping: PlaceMapping,
          examples: z.array(z.array(z.string())),
        })
        .nullable(),
    }),
  ),
  /** A dry run: every row with what it would bring and what is doubtful about it. */
  'places.check': query(OfSheet, z.array(SheetRow)),
  /** What is ready, and of the doubtful rows those in `take`; what changes does so from `since` on. All or nothing. */
  'places.import': command(
    OfSheet.extend({ since: Day, take: Rows, leave: Rows }),
    z.object({
      rows: z.int(),
      buildings: z.int(),
      changed: z.int(),
      noted: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
}
