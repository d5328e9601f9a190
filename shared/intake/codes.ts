import { codeList } from '../core/codes'

/** 五个去向: kept apart in every count; only a 民间纠纷 can become a case (domain 5.2). */
export const STREAMS = codeList({
  advice: '咨询',
  request: '诉求',
  violation: '违规移交',
  hazard: '安全隐患',
  dispute: '民间纠纷',
})
export type Stream = (typeof STREAMS.codes)[number]

/** The letter that chooses a stream at the counter: Z 咨询, S 诉求, W 违规, A 安全, J 纠纷. */
export const STREAM_KEYS: Readonly<Record<Stream, string>> = {
  advice: 'Z',
  request: 'S',
  violation: 'W',
  hazard: 'A',
  dispute: 'J',
}

/** What a 诉求 asks for. */
export const NEEDS = codeList({
  complaint: '投诉建议',
  facility: '设施整改',
  counselling: '心理服务',
  relief: '帮扶救助',
})

export const URGENCIES = codeList({ ordinary: '一般', today: '当日', urgent: '紧急' })
