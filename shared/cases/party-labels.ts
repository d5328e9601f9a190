import type { PartyDetails } from './party'

const COUNT = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** 甲方一, 甲方二, 乙方 …: sides by letter, persons of a side by number where there are several (look 6). */
export function partyLabels(parties: readonly Pick<PartyDetails, 'side'>[]): string[] {
  const total = { applicant: 0, respondent: 0 }
  for (const { side } of parties) total[side] += 1
  const seen = { applicant: 0, respondent: 0 }
  return parties.map(({ side }) => {
    seen[side] += 1
    const letter = side === 'applicant' ? '甲方' : '乙方'
    return total[side] === 1 ? letter : `${letter}${COUNT[seen[side] - 1] ?? String(seen[side])}`
  })
}
