import { codeList } from '../core/codes'

/** 纠纷类型: the 18 of the statistics list (domain 3.1). */
export const DISPUTE_KINDS = codeList({
  family: '婚姻家庭纠纷',
  neighbours: '邻里纠纷',
  housing: '房屋宅基地纠纷',
  contract: '合同纠纷',
  business: '生产经营纠纷',
  damages: '损害赔偿纠纷',
  land: '山林土地纠纷',
  expropriation: '征地拆迁纠纷',
  environment: '环境污染纠纷',
  'migrant-wages': '拖欠农民工工资纠纷',
  labour: '其他劳动争议纠纷',
  travel: '旅游纠纷',
  'online-trade': '电子商务纠纷',
  consumer: '其他消费纠纷',
  medical: '医疗纠纷',
  traffic: '道路交通事故纠纷',
  'property-management': '物业纠纷',
  other: '其他纠纷',
})

/** 怎么来的: how the matter reached the counter. */
export const CHANNELS = codeList({
  visit: '来访',
  call: '来电',
  letter: '来信',
  online: '网上',
  patrol: '巡查',
  steward: '平安员',
  transfer: '移送',
})

/** 案件来源 as the form prints it (domain 1.4). */
export const SOURCES = codeList({ application: '当事人申请', initiative: '人民调解委员会主动调解' })

/** 移送来源, counted apart from what the form prints (domain 3.2). */
export const REFERRERS = codeList({
  court: '法院',
  procuratorate: '检察院',
  police: '公安机关',
  petition: '信访部门',
  other: '其他部门',
})

/** 难易程度 (domain 3.3). */
export const DIFFICULTIES = codeList({ simple: '简易', ordinary: '一般', grave: '重大疑难' })

/** Which organ has taken up or settled the matter already (R-03, 规定第22条(二)). */
export const ORGANS = codeList({ court: '法院', police: '公安机关', administration: '其他行政机关' })

/** Matters that a committee must not take (R-04, 规定第22条(一)). */
export const UNSUITABLE = codeList({
  'special-organ': '只能由专门机关管辖',
  forbidden: '法律禁止民间调解',
  enforcement: '违规执法事项',
  crime: '涉嫌犯罪',
})

/** 不予受理 reasons (domain 1.14). */
export const DECLINE_REASONS = codeList({
  'other-side-refuses': '另一方当事人不同意调解（经多次通知，无正当理由，不明确表示愿意调解的，视为不同意）',
  'out-of-scope': '不属于本会范围',
  'no-clear-respondent': '没有明确的被申请人或调解请求',
  'no-materials': '未按要求提交材料和事实依据',
  'special-organ': '规定只能由专门机关管辖处理或禁止采用民间调解解决的',
  'in-court': '已向人民法院提起诉讼或人民法院已经作出裁决的',
  other: '其他',
})

/** 终止 reasons (domain 1.14). */
export const FAIL_REASONS = codeList({
  'term-over': '期限届满无法达成调解协议',
  withdrawn: '一方当事人撤回调解申请或明确表示不接受调解',
  'far-apart': '双方分歧较大且难以达成调解协议',
  collusion: '当事人可能存在恶意串通、损害公共利益或者第三人合法权益的情况',
  deceit: '当事人隐瞒重要事实、提供虚假情况、故意拖延时间',
  unreachable: '被告方无法联系',
  other: '其他',
})

/** 撤回 and 移送其他机关: endings of their own, kept apart in every count (domain 3.4). */
export const ENDED = codeList({ withdrawn: '撤回', referred: '移送其他机关' })

/** 阶段: where a case stands (domain 7). */
export const STAGES = codeList({
  registered: '待受理',
  declined: '不予受理',
  accepted: '已受理',
  mediating: '调解中',
  signing: '待签',
  effective: '履行中',
  failed: '调解不成',
  archived: '已归档',
})
export type Stage = (typeof STAGES.codes)[number]

export const SIDES = codeList({ applicant: '申请人', respondent: '被申请人' })
export const SEXES = codeList({ male: '男', female: '女' })
export const WILLS = codeList({ unasked: '未问', agrees: '愿意', refuses: '拒绝' })
export const ID_KINDS = codeList({
  resident: '居民身份证',
  'hk-mo-tw': '港澳台居民居住证',
  'foreign-permanent': '外国人永久居留身份证',
  passport: '护照',
  other: '其他证件',
})
export type IdKind = (typeof ID_KINDS.codes)[number]
/** Whether told or asked by word of mouth or in writing. */
export const MANNERS = codeList({ oral: '口头', written: '书面' })
