import { capitalCount } from '../money/capital'

/** The fixed texts of the forms (司发通〔2010〕239号), letter by letter. */
export const WORDING = {
  numberLabel: '编号：',
  briefFacts: '纠纷简要情况：',
  requests: '当事人申请事项：',
  reasons: '申请理由：',
  applicationDeclared: '人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解委员会进行调解。',
  applicantSigns: '申请人（签名盖章或按指印）',
  disputeKind: '纠纷类型：',
  source: '案件来源：',
  sourceApplication: '①当事人申请',
  sourceInitiative: '②人民调解委员会主动调解',
  partySigns: '当事人（签名）',
  registrarSigns: '登记人（签名）',
  filledByCommittee: '备注：此表由人民调解委员会填写。',
  rightsTold: '人民调解委员会已将人民调解的相关规定告知各方当事人。',
  record: '调解记录：',
  result: '调解结果：',
  resultsOfForm: '（调解成功 / 调解不成 / 有待继续调解）',
  otherWaysTold: '人民调解员已告知各方当事人：调解不成，可以依法通过仲裁、行政、司法等途径维护自己的权利。',
  partiesSign: '当事人（签名盖章或按指印）',
  attendeesSign: '参加人（签名）',
  mediatorSigns: '人民调解员（签名）',
  recorderSigns: '记录人（签名）',
  committeeSeal: '（人民调解委员会印章）',
  handDate: '年　　月　　日',
  mainFacts: '纠纷主要事实、争议事项：',
  agreed: '经调解，自愿达成如下协议：',
  manner: '履行方式、时限：',
} as const

/** “本协议一式伍份，当事人、人民调解委员会各持一份。” */
export function copiesSentence(copies: number): string {
  return `本协议一式${capitalCount(copies)}份，当事人、人民调解委员会各持一份。`
}

/** Opening of the 受理登记表; the form prints both ways in until one is chosen. */
export function openingWords(source: 'application' | 'initiative' | null): string {
  if (source === 'application') return '人民调解委员会依当事人申请'
  if (source === 'initiative') return '人民调解委员会主动调解'
  return '人民调解委员会依当事人申请（人民调解委员会主动调解）'
}
