import type { Part } from '@shared/search/searchable'

/** Where in a case something was found. */
export const PART_WORDS: Record<Part, string> = {
  // The title itself is always shown; what is found beside it is the finer word.
  title: '细类',
  number: '编号',
  place: '地点',
  party: '当事人',
  address: '住址',
  facts: '纠纷情况',
  request: '请求',
  agreement: '协议',
  note: '记录',
  phone: '电话',
  id: '证件号',
}
