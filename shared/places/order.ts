import { readCount } from '../dates/chinese-number'

const COUNTS = /[零〇一二两三四五六七八九十廿卅]+|\d+/g
const PLACES = 6

/** Sorts names as people count them: 2栋 before 10栋, 第二小分格 before 第三小分格. */
export function byName(a: { name: string }, b: { name: string }): number {
  return counted(a.name).localeCompare(counted(b.name), 'zh-CN')
}

const counted = (name: string) =>
  name.replaceAll(COUNTS, text => String(readCount(text) ?? text).padStart(PLACES, '0'))
