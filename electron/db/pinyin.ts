import { pinyin } from 'pinyin-pro'

/** 'cjk' for 陈家坤: first letters, surname readings where the text begins with one (单 shàn, 区 ōu). */
export function initialsOf(text: string): string {
  return pinyin(text, {
    pattern: 'first',
    toneType: 'none',
    surname: 'head',
    type: 'array',
    nonZh: 'consecutive',
  })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
