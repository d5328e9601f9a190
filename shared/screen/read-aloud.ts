import type { PublicScreen } from './public-screen'

/** What the voice says: the points as they stand on the wall, one utterance each. */
export function sentencesAloud({ points }: Pick<PublicScreen, 'points'>): string[] {
  if (points.length === 0) return ['还没有谈定的内容。']
  const each = points.map(({ headline, capital, until, details }, index) =>
    [`第${index + 1}条`, headline, capital, until, ...details]
      .map(part => part.trim().replace(/[。；，]+$/u, ''))
      .filter(part => part !== '')
      .join('，'),
  )
  return [`已经谈定${points.length}条。`, ...each.map(text => `${text}。`), '说得不对，请现在提出。']
}
