import type { Finding, FindingCode, FindingPlace } from './finding'
import { checkAmounts, lacksCapital } from './check-amounts'
import { IS_LASTING, tellsMeasure, tellsWhen } from './text-parts'

/** Words by which a sentence binds somebody. */
const BINDS =
  /应当?|须|负责|承诺|保证|同意(?!本)|(?<!自)愿意?|支付|赔偿|补偿|退还|返还|偿还|归还|修复|维修|恢复|移走|移除|拆除|清理|清除|清运|搬离|腾退|停止|停用|安装|加装|更换|疏通|道歉|不得|不再|禁止|赡养|抚养|探望|照料|承担|分担|交付|交还/u
const PAYS = /支付|赔偿|补偿|退还|返还|偿还|归还|承担|分担|付清|给付/u
const MONEY = /款|费|金(?!属)|钱|损失|价|租|息|押/u
/** What lies outside a duty: the court, other ways, the end of the matter. */
const NO_DUTY = /起诉|诉讼|仲裁|司法确认|争议|纠纷|无其他|了结|一式|生效|履行完毕|互不追究|本协议/u
const SOMEBODY = /双方|各方|甲方|乙方|丙方|申请人|被申请人|当事人|[一二三四两]方|物业|出租人|承租人|业主/u

/** A clause in words of one's own, asked the same questions: who, how much, when. */
export function checkFreeText(text: string, place: FindingPlace, names: readonly string[]): Finding[] {
  const findings: Finding[] = []
  const report = (rule: Finding['rule'], code: FindingCode, severity: Finding['severity']) =>
    findings.push({ rule, code, severity, place, about: {} })
  findings.push(...checkAmounts(text, place))
  if (!BINDS.test(text) || NO_DUTY.test(text)) return findings
  if (!SOMEBODY.test(text) && !names.some(name => name !== '' && text.includes(name)))
    report('R-41', 'who-missing', 'reason')
  if (PAYS.test(text) && MONEY.test(text) && !tellsMeasure(text)) report('R-42', 'amount-missing', 'reason')
  else if (lacksCapital(text)) report('R-42', 'capital-missing', 'hint')
  if (!tellsWhen(text) && !IS_LASTING.test(text)) report('R-41', 'date-missing', 'reason')
  return findings
}
