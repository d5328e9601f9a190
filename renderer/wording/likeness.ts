import type { SimilarCase } from '@shared/cases/similar-contract'

const PLACES = { room: '同一户', building: '同一栋' } as const
const MATTERS = { subject: '同一件事', kind: '同类纠纷' } as const

/** '同一户，同类纠纷，都有马秀芝'. */
export function likenessText({ people, place, matter }: SimilarCase): string {
  return [place && PLACES[place], matter && MATTERS[matter], people.length > 0 && `都有${people.join('、')}`]
    .filter(Boolean)
    .join('，')
}
