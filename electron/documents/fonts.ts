export const BODY_FONT = '仿宋_GB2312'
export const TITLE_FONT = '方正小标宋简体'
export const FOOT_FONT = '宋体'

type FontEntry = { name: string; instead: readonly string[]; panose: string }

/** Names first what a government desk has, then what every Chinese Windows has; Word picks by these and the panose. */
export const FONTS: readonly FontEntry[] = [
  { name: BODY_FONT, instead: ['仿宋', 'FangSong', 'FangSong_GB2312'], panose: '02010609030101010101' },
  { name: TITLE_FONT, instead: ['FZXiaoBiaoSong-B05S', '宋体', 'SimSun'], panose: '03000509000000000000' },
  { name: FOOT_FONT, instead: ['SimSun'], panose: '02010600030101010101' },
]
