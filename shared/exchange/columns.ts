import { codeList } from '../core/codes'
import { plain } from './table'

/** What a column of an old register can be. */
export const OLD_COLUMNS = codeList({
  number: '案号',
  requestedOn: '登记日期',
  acceptedOn: '受理日期',
  title: '纠纷名称',
  kind: '纠纷类型',
  source: '案件来源',
  difficulty: '难易程度',
  applicant: '申请人',
  applicantId: '申请人证件号',
  applicantPhone: '申请人电话',
  respondent: '被申请人',
  respondentId: '被申请人证件号',
  respondentPhone: '被申请人电话',
  place: '地点',
  facts: '简要情况',
  requests: '申请事项',
  claim: '涉及金额',
  mediator: '调解员',
  result: '调解结果',
  state: '办理状态',
  agreementNumber: '协议编号',
  agreed: '协议金额',
  closedOn: '结案日期',
  retention: '保管期限',
  note: '备注',
})
export type OldColumn = (typeof OLD_COLUMNS.codes)[number]

/** One entry a column of the file; null where the column is only kept with the row as it stood. */
export type Mapping = readonly (OldColumn | null)[]

/** The first that fits wins, so 被申请人电话 stands before 申请人电话 and both before 申请人. */
const HEADINGS: readonly (readonly [RegExp, OldColumn])[] = [
  [/(被申请|被告|乙方|对方|被诉).*(身份证|证件)/, 'respondentId'],
  [/(被申请|被告|乙方|对方|被诉).*(电话|手机|联系)/, 'respondentPhone'],
  [/^(被申请|被告|乙方|对方|被诉)/, 'respondent'],
  [/(申请|甲方|原告|当事人).*(身份证|证件)|^身份证/, 'applicantId'],
  [/(申请|甲方|原告|当事人).*(电话|手机|联系)|^(联系)?(电话|手机|方式)/, 'applicantPhone'],
  [/申请(事项|请求|内容)|诉求|焦点|争议事项/, 'requests'],
  [/申请(日期|时间)|登记(日期|时间)|来访(日期|时间)|收件/, 'requestedOn'],
  [/^(申请|甲方|原告|当事人)/, 'applicant'],
  [/协议.*(号)/, 'agreementNumber'],
  [/协议.*(金额|款)|赔付金额|履行金额|计算金额/, 'agreed'],
  [/保管/, 'retention'],
  [/(结案|归档|办结|调结|签订|协议).*(日期|时间)|^归档$/, 'closedOn'],
  [/受理.*(日期|时间)|^(受理|日期|时间|调解日期|调解时间|立案.*)$/, 'acceptedOn'],
  [/案号|案件编号|卷号|卷宗编号|^编号$|受理编?号|登记编?号/, 'number'],
  [/名称|案由|事由|卷名|标题/, 'title'],
  [/类型|类别|分类|性质/, 'kind'],
  [/来源|移交|移送/, 'source'],
  [/难易|难度|疑难/, 'difficulty'],
  [/地址|地点|住址|小区|房号/, 'place'],
  [/情况|概要|简述|案情|内容|经过|事实/, 'facts'],
  [/金额|标的/, 'claim'],
  [/调解员|主持|承办|经办/, 'mediator'],
  [/结果|是否成功|成功/, 'result'],
  [/状态|阶段|进度|是否结案|是否归档/, 'state'],
  [/备注|说明|附注/, 'note'],
]

/** '涉及金额' from '涉及金额（元）'. */
const bare = (heading: string) =>
  plain(heading)
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*:]/g, '')

/** By the words of the list first, then by near words; no meaning is given twice. */
export function guessMapping(headings: readonly string[]): (OldColumn | null)[] {
  const taken = new Set<OldColumn>()
  const take = (code: OldColumn | undefined) => {
    if (code === undefined || taken.has(code)) return null
    taken.add(code)
    return code
  }
  const exact = headings.map(each =>
    take(OLD_COLUMNS.codes.find(code => OLD_COLUMNS.words[code] === bare(each))),
  )
  return headings.map(
    (each, at) =>
      exact[at] ??
      take(HEADINGS.find(([pattern, code]) => !taken.has(code) && pattern.test(bare(each)))?.[1]),
  )
}

/** Under what a mapping is remembered: the same headings in the same order. */
export const headingKey = (headings: readonly string[]) => headings.map(bare).join('|')

/** Index of the line that names the columns; a title and an empty line may stand above it. */
export function findHeadingRow(rows: readonly (readonly string[])[]): number {
  const scores = rows.slice(0, 15).map(row => guessMapping(row).filter(code => code !== null).length)
  const best = Math.max(0, ...scores)
  if (best >= 2) return scores.indexOf(best)
  return Math.max(
    0,
    rows.findIndex(row => row.filter(cell => cell.trim() !== '').length > 1),
  )
}
