import type { Standing } from '@shared/recusal/contract'

type Near = Standing['near'][number]

const BY: Record<Near['by'], (detail: string) => string> = {
  name: () => '同名',
  id: () => '证件号相同',
  phone: () => '电话相同',
  address: detail => `住址相同，${detail}`,
  employer: detail => `同在${detail}`,
  tie: detail => (detail === '' ? '本人申报有关系' : `本人申报是${detail}`),
}

/** '与周美玲的代理人方文谦：电话相同'. */
export const nearText = ({ about, by, detail }: Near) => `与${about}：${BY[by](detail)}`
