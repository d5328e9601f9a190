import { z } from 'zod'

import { codeList } from '../core/codes'
import { allow, refuse, type Decision } from '../core/decision'

/** 标签, by the key that hangs it on. */
export const TAG_KEYS = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const Tag = z.literal(TAG_KEYS)
export type Tag = z.infer<typeof Tag>

export const TAG_COLOURS = codeList({
  red: '枣红',
  orange: '橘',
  yellow: '姜黄',
  green: '竹绿',
  blue: '靛蓝',
  violet: '藕紫',
  brown: '茶褐',
  grey: '石灰',
})
export type TagColour = (typeof TAG_COLOURS.codes)[number]

/** The committee's own eight; an empty name is a key that does nothing yet. */
export const TagSettings = z
  .array(z.object({ name: z.string().trim().max(8), colour: TAG_COLOURS.schema }))
  .length(TAG_KEYS.length)
export type TagSettings = z.infer<typeof TagSettings>

const NAMES = ['重点关注', '涉老', '涉未成年人', '反复投诉', '涉物业', '以案释法']
export const DEFAULT_TAGS: TagSettings = TAG_COLOURS.codes.map((colour, at) => ({
  name: NAMES[at] ?? '',
  colour,
}))

export type TagRefusal = 'tag-unnamed'

/** A tag without a name tells nobody anything; one that hangs already may always be taken off. */
export function mayTag(tag: Tag, on: boolean, tags: TagSettings): Decision<Tag, TagRefusal> {
  return on && (tags[tag - 1]?.name ?? '') === '' ? refuse('tag-unnamed', { tag }) : allow(tag)
}
