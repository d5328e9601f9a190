import type { Stage } from './codes'
import type { Registration } from './registration'

const WORDS: Record<keyof Registration, string> = {
  title: '纠纷名称',
  channel: '来访方式',
  source: '案件来源',
  referrer: '移送来源',
  kind: '纠纷类型',
  subject: '事由',
  place: '发生地点',
  facts: '简要情况',
  requests: '申请事项',
  claimFen: '涉及金额',
  difficulty: '难易程度',
  urgent: '紧急',
  requestedAt: '申请时间',
  opening: '申请书或登记表',
  organ: '其他机关',
  organEntrusts: '委托',
  unsuitable: '不宜调解',
  violence: '家庭暴力',
  policeToldAt: '报警时间',
  policeToldWhom: '接警人',
  reasons: '申请理由',
  registrarId: '登记人',
}

/** counted already, so that whoever changes it now leaves a line behind. */
export const isEnded = (stage: Stage) => stage === 'effective' || stage === 'failed' || stage === 'archived'

/** '纠纷类型、涉及金额': what a later edit changed, by name; empty where nothing did. */
export function changedFields(before: Registration, after: Registration): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the key type
  const keys = Object.keys(WORDS) as (keyof Registration)[]
  return keys
    .filter(key => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map(key => WORDS[key])
    .join('、')
}
