const WORDS = ['日', '一', '二', '三', '四', '五', '六'] as const

/** '周三'. */
export const weekdayOnly = (day: string) => `周${WORDS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''}`

/** 1 is Monday. */
export const WEEKDAY_CHOICES = [1, 2, 3, 4, 5, 6, 7].map(each => ({
  day: each,
  word: `周${WORDS[each % 7] ?? ''}`,
}))
