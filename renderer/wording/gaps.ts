import type { Gap, GapCode } from '@shared/cases/acceptance-gaps'

/** What stands in the way of acceptance, as one short line. */
const GAP_LINES: Record<GapCode, string> = {
  'party-refuses': '拒绝调解，不能受理',
  'initiative-without-consent': '主动调解，愿意的日期和方式',
  'organ-has-it': '别的机关已受理或处理过',
  unsuitable: '不宜由人民调解办理',
  'police-not-told': '有家庭暴力，还没有报告公安机关',
  'guardian-missing': '法定代理人',
  'applicant-missing': '申请人',
  'respondent-missing': '被申请人',
  'name-missing': '姓名',
  'source-missing': '案件来源',
  'kind-missing': '纠纷类型',
  'facts-missing': '简要情况',
  'opening-missing': '申请书或受理登记表',
  'labour-reasons-missing': '劳动争议，申请理由',
  'medical-elsewhere': '医疗纠纷，另有专业调解委员会',
  'id-number-wrong': '公民身份号码不对',
  'agent-letter-missing': '代理人的授权委托书',
  'agent-of-both-sides': '同一个人代理双方',
}

export const isGapCode = (text: string): text is GapCode => Object.hasOwn(GAP_LINES, text)

export function gapText(code: GapCode, name = ''): string {
  return name === '' ? GAP_LINES[code] : `${name}：${GAP_LINES[code]}`
}

export const gapLine = (gap: Gap) => gapText(gap.code, gap.name)

/** Why a gap stands there, for the dialog that asks a reason, and for reading aloud. */
const GAP_REASONS: Partial<Record<GapCode, string>> = {
  'organ-has-it': '法院、公安机关或其他行政机关已受理或解决的，没有委托不宜受理。写明仍然受理的理由。',
  unsuitable: '只能由专门机关管辖或禁止民间调解的，不予受理。写明仍然受理的理由。',
  'police-not-told':
    '无完全民事行为能力人遭受家庭暴力的，应当向公安机关报告。写明没有报告的理由，或先填报告时间。',
  'labour-reasons-missing': '劳动争议申请要载明请求事项和理由。写明为什么没有，或回到登记补上。',
  'medical-elsewhere': '可以告知当事人向医疗纠纷人民调解委员会申请。',
}

export const gapReason = (code: GapCode) => GAP_REASONS[code] ?? ''
