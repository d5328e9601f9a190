import { DOSSIER_ITEMS } from '@shared/dossier/dossier'
import { STREAMS } from '@shared/intake/codes'
import { MEASURES } from '@shared/intake/emergency'
import { STEPS } from '@shared/intake/loop'
import type { About } from '@shared/core/decision'
import type { Rule } from '@shared/core/failure'

import { named, t } from './about'
import { gapText, isGapCode } from './gaps'
import { clockText, dayText, timeText } from './dates'
import { MEETING_SENTENCES } from './meeting-rules'

import { PERSON_SENTENCES } from './person-rules'

/** Every refusal of the house: what is wrong, what it is compared with, what to do. */
export const RULE_SENTENCES: Record<Rule, (about: About) => string> = {
  'entry-closed': () => '这一条已经办结。先重新打开，再改。',
  'entry-open': () => '这一条还没有办结，不用重新打开。',
  'entry-unsorted': () => '这一条还没有分去向。按 Z、S、W、A、J 选一个。',
  'entry-moved-on': () => '这一条已经分过去向。分错了用“转为”，另记一条，原来的留着。',
  'entry-says-nothing': () => '“什么事”还空着。写一句，再转入登记。',
  'stream-same': () => '这一条已经在这个去向里。选另一个。',
  'consultation-no-case': () => '咨询不是案件。是民间纠纷的，先转为民间纠纷，再转入登记。',
  'stream-no-case': about =>
    `${streamWord(about)}不是民间纠纷，不能调解。照它的去向办；确是民间纠纷的，先转为民间纠纷。`,
  'entry-is-case': () => '这一条已经转入登记。到案件里接着办。',
  'closing-note-missing': () => '还没有写怎么办结的。写一句，再办结。',

  'no-loop-here': () => '只有诉求和安全隐患走闭环。先分到这两类，或转为。',
  'step-done-already': about => `${stepWord(about)}已经办过。接着办下一步。`,
  'step-due-too-early': about =>
    `期限不能早于${timeText(t(about, 'earliest'))}，那时才提出或才到上一步。改晚一些。`,
  'step-not-planned': about => `${stepWord(about)}还没有定谁办、何时办完。先定下来。`,
  'step-before-open': about => `${stepWord(about)}还没有办完。先办那一步。`,

  'hand-over-not-here': () => '只有违规才移交。先分到违规移交，或转为。',
  'handed-over-already': about =>
    `已经移交${t(about, 'department')}，还没有答复。先记下答复，或移交别的部门。`,
  'answered-already': about => `${t(about, 'department')}的答复已经记过。要补充，记一笔。`,
  'clause-titled-so': about => `条款库里已有“${t(about, 'title')}”。换一个名称。`,
  'matter-listed': about => `执法清单里已有“${t(about, 'matter')}”。改那一项。`,

  'whistle-due-too-early': about => `报到的时限要晚于吹哨的${timeText(t(about, 'blownAt'))}。改晚一些。`,
  'whistle-answered': about => `${timeText(t(about, 'at'))}已经有人到场。要再叫人，再吹一次哨。`,
  'came-before-whistle': about => `到场不能早于吹哨的${timeText(t(about, 'blownAt'))}。填实际到场的时间。`,
  'came-in-future': about => `${timeText(t(about, 'at'))}还没有到。填实际到场的时间。`,

  'emergency-unknown': () => '还没有说是哪种紧急。先选自杀危机、家庭暴力或暴力冲突。',
  'measure-done-already': about => `“${measureWord(about)}”已经记过。要补充，记一笔。`,
  'measure-not-here': about => `“${measureWord(about)}”不在这种紧急的单子上。要记，记一笔。`,

  'advice-not-here': () => '只有咨询记律师答复。先分到咨询，或转为。',
  'not-a-lawyer': about => `${t(about, 'name')}不是在用的驻点律师。换一位，或到通讯录改。`,
  'advice-in-future': about => `${dayText(t(about, 'on'))}还没有到。填实际答复的日子。`,
  'opinion-drawn': about => `这次答复已经编为${t(about, 'number')}。`,

  ...PERSON_SENTENCES,

  'already-accepted': () => '这件已经受理过，编号不变。在案件页接着办。',
  'acceptance-gaps': about =>
    `受理还缺 ${t(about, 'count')} 项，先补“${first(about)}”。右边逐项列着，按 F8 到下一处。`,
  'acceptance-reason-needed': about => `“${first(about)}”要写明理由才能受理。写下理由，再按受理并取号。`,
  'mediator-not-entitled': about =>
    `${named(about, 'name', '这个人')}不是在任的人民调解员，或聘期已满。换一位，或到通讯录改聘期。`,
  'mediator-is-party': about => `${t(about, 'name')}是本案当事人或代理人，应当回避。换一位调解员。`,

  'case-closed': () => '这件已归档或不予受理，只能看。要补材料，另附补充页，写明日期和人。',
  'not-registered-stage': () => '这件已经受理，不能再作不予受理。可以在案件页终止调解。',
  'party-signed-already': () => '协议已交当事人签署，当事人不能再改。先把协议收回修改。',
  'accepted-field-needed': () =>
    '已受理的案件，案件来源、纠纷类型、简要情况和申请书或登记表不能空着。可以改，不能清空。',
  'consent-in-future': about => `${dayText(t(about, 'on'))}还没有到。同意了再记，日期写当天。`,
  'party-in-record': about =>
    `${t(about, 'name')}已在调解记录或协议里，不能删去。不再参加的，在调解记录里写明。`,
  'not-in-mediation': () => '这件不在调解中，不能做这一步。先受理；已终止的不再安排。',
  'extension-not-later': about => `延期要晚于现在的期限${dayText(t(about, 'end'))}。填一个更晚的日子。`,
  'routes-not-told': () => '终止前要告知当事人可以申请仲裁、行政处理或者起诉。告知后勾选，再终止。',
  'decline-note-missing': () => '选了“其他”，还没有写明理由。写一句理由，再作不予受理。',

  'session-ends-before-start': () => '结束时间不晚于开始时间，或不在同一天。改结束时间。',
  'session-in-past': about => `${timeText(t(about, 'start'))}已经过去。选一个以后的时间。`,
  'room-closed': about => `${t(about, 'room')}已停用。换一间，或到设置里启用。`,
  'presider-not-entitled': about =>
    `${named(about, 'name', '主持人')}那天不是在任的人民调解员。换一位主持，或到通讯录改聘期。`,
  'presider-is-party': about => `${t(about, 'name')}是本案当事人或代理人，不能主持。换一位调解员。`,
  'mediator-aside': about =>
    `${t(about, 'by')}要求${t(about, 'name')}回避。先调换，或按本会规定写明不调换的理由，再排期。`,
  'recusal-nobody': () => '这个人不是本案的调解员、主持或记录人。选要求回避的那一位。',
  'recusal-in-future': about => `${dayText(t(about, 'on'))}还没有到。填提出的那一天。`,
  'recusal-asked-already': () => '已经有人要求他回避。先办那一件。',
  'recusal-answered': () => '这件回避申请已经办过。',
  'recusal-binds': () => '本会规定当事人要求回避就要调换。选一位接替，或由当事人撤回。',
  'replacement-same': about => `${t(about, 'name')}正是被要求回避的人。换一位接替。`,
  'replacement-aside': about => `${t(about, 'name')}也被要求回避。换一位接替。`,
  'lawyer-is-agent': about => `律师${t(about, 'name')}是本案一方的代理人，不能同时受邀参加。换一位律师。`,
  'consent-missing': about =>
    `邀请${t(about, 'name')}参加，还差${t(about, 'parties')}同意。问过后记下同意，再排期。`,
  clash: about =>
    `${t(about, 'name')} ${clockText(t(about, 'from'))}–${clockText(t(about, 'to'))}有${named(about, 'label', '别的安排')}。${clockText(t(about, 'to'))}以后再排，或换人、换房间。`,
  'clash-reason-needed': about =>
    `${t(about, 'name')} ${clockText(t(about, 'from'))}–${clockText(t(about, 'to'))}有${named(about, 'label', '别的安排')}。换个时间，或写明照排的理由。`,
  'hold-clash': about =>
    `${t(about, 'name')} ${clockText(t(about, 'from'))}–${clockText(t(about, 'to'))}有${named(about, 'label', '别的安排')}，这个时间留不下。换个时间再留。`,
  'outside-published-times': about =>
    `${t(about, 'name')}公布的值守时间不含这一段。先问过本人并记下有空，或写明照排的理由。`,
  'roster-over': about => `${t(about, 'on')}已经过去，记不了请假或换班。改成今天以后的时间。`,
  'session-open-already': about =>
    `第${t(about, 'ordinal')}次调解会排在${timeText(t(about, 'start'))}，还没有开。先开完、改期或取消。`,

  'session-not-open': () => '这次调解会已结束或已取消，不能再改。要再开一次，另排一次。',
  'session-not-begun': about => `调解会定在${timeText(t(about, 'start'))}，还没有到。到时再记，或先改期。`,
  'result-missing': () => '还没有写调解结果。在调解成功、调解不成、有待继续调解里选一个。',
  'next-date-missing': () => '还要继续调解，没有写下次的日子。定一个日子，或写明什么时候再约。',
  'next-date-past': about => `下次${dayText(t(about, 'nextOn'))}已经过去。定一个以后的日子。`,
  'rights-not-told': () => '还没有记下告知权利义务的日期和方式。宣读告知书，记下后再结束。',
  'nobody-came': () => '到场栏里没有一个当事人。记下谁到了，或取消这次调解会。',
  'presider-absent': () => '主持的调解员没有记到场。记下到场，或换人主持。',
  'settled-without-all': about =>
    `${t(about, 'names')}没有到场，不能记调解成功。改成有待继续调解，或补记到场。`,
  'consent-to-mediate-missing': about =>
    `这件是主动调解，${t(about, 'names')}还没有表示愿意。问过后在登记里记下日期和方式。`,

  'issuer-not-secretary': about =>
    `${named(about, 'name', '签发人')}不是在任的社区书记。到场通知由社区书记签发，换签发人。`,
  'notice-delivered-already': () => '这份到场通知已经记过送达。要重发，另开一份。',

  'not-settled': () => '还没有一次调解会的结果是调解成功。先记下调解成功，再起草协议。',
  'agreement-exists': () => '本案已有协议书。接着改那一份。',
  'no-draft': () => '本案还没有协议书。先起草。',
  'signed-text-frozen': about =>
    `已有 ${t(about, 'count')} 处签署，改一字都要出新的一版，原来的签署作废。同意作废再改。`,
  'effective-text-final': about =>
    `协议${dayText(t(about, 'effectiveOn'))}已生效，文字不能再改。要变更，双方另签补充协议。`,
  'presented-already': () => '协议已经交当事人签署。到签署页接着办。',
  'findings-stop': about => `协议里有 ${t(about, 'count')} 处必须改。每处写在条款下面，按 F8 到下一处。`,
  'findings-reason-needed': about =>
    `协议里有 ${t(about, 'count')} 处要改或写明理由。改好，或写理由后再交签。`,
  'agent-may-not-compromise': about =>
    `${t(about, 'party')}没有到场，代理人${t(about, 'name')}的委托书没有和解权。补第4项授权，或请本人到场。`,
  'agent-without-letter': about =>
    `${t(about, 'party')}没有到场，代理人${t(about, 'name')}还没有交授权委托书，不能代签。在登记页记下委托书再交签；已经交签的，先收回协议。`,
  'guardian-missing': about =>
    `${named(about, 'name', '这一方')}未满18岁或无完全行为能力，还没有法定代理人。填上法定代理人。`,

  'not-presented': () => '协议还没有交当事人签署。先在协议页交签。',
  'not-a-signer': () => '这个人不在签署人之列。当事人在登记页改，调解员和记录人以本案为准。',
  'act-not-theirs': () => '这一行不办这一项。调解员和记录人签名，委员会盖章。',
  'marked-already': () => '这一项已经记过。记错了先取消，再重记。',
  'not-marked': () => '这一项还没有记，不用取消。',
  'signed-in-future': about => `${timeText(t(about, 'at'))}还没有到。填实际签署的时间。`,
  'signed-before-text': about =>
    `协议${dayText(t(about, 'presentedOn'))}才交签，签署不能早于那天。填实际签署的时间。`,
  'undo-too-late': about =>
    `协议${dayText(t(about, 'effectiveOn'))}已生效，只能当天取消。记错的另作说明入卷。`,

  'not-finished': () => '这件还没有办完，不能归档。履行中或已终止的案件才能归档。',
  'dossier-incomplete': about =>
    `卷内还缺 ${t(about, 'count')} 项：${t(about, 'items')}。补齐，或在${DOSSIER_ITEMS.words.situation}里写明理由。`,
  'retention-unknown': () => '还没有选保管期限，或所选期限不在本会的期限表里。选一个。',
  'archived-already': () => '这件已经归档。',

  'table-too-large': () => '这个表太大：一次最多 6 万行、40 兆。按年份拆开，一份一份导入。',
  'table-unreadable': () =>
    '这个文件读不了：不是完整的 .xlsx 或 .csv，或者展开后大得不像登记簿。在 WPS 里打开，另存为 .xlsx 再选。',
  'table-old-format': () => '这是老格式 .xls，或者加了密码。在 WPS 里打开，另存为不加密的 .xlsx 再选。',
  'table-empty': () => '这个文件里没有内容。换一个文件。',
  'table-encoding': () => '这个文件的文字认不出是哪种编码。在 WPS 里打开，另存为 .xlsx 再选。',
  'table-gone': () => '这份表已经不在案头。重新选文件。',
  'check-first': () => '还没有从头到尾核对过。先核对，再导入。',
  'nothing-to-import': () => '没有一行可以导入。看一看每行的原因，改好表再来。',
  'default-mediator-unknown': () => '还没有选记在谁名下。选一位通讯录里的人民调解员。',
  'run-changed-since': about => `这次导入的案件里有 ${t(about, 'count')} 件后来又办过，不能整批撤销。`,
  'run-undone-already': () => '这次导入已经撤销过。',
  'purpose-missing': () => '用途选了“其他”，还没有写明。写一句做什么用。',
  'unmasked-reason-missing': () => '要导出完整的证件号和电话，还没有写明理由。写一句为什么非要不可。',
  'nothing-to-export': () => '这个范围里没有案件。换一个年份或范围。',
  'too-many-to-export': about =>
    `这个范围有 ${t(about, 'rows')} 件，一张表最多 ${t(about, 'most')} 件。按年份分开导出。`,
  'nothing-to-undo': () => '没有可以撤销的一步。后面又办了别的，先把后面的撤回或取消。',
  'undo-after-a-day': about => `只能在一天之内撤销，${timeText(t(about, 'until'))}已经过了。`,
  'undo-paper-signed': () => '这一步的文书已经签好入卷，不能撤销。有错另作说明入卷。',
  'undo-reason-missing': () => '撤销受理会作废编号，要写原因。写一句，再撤销。',

  'level-same': about => `这件已经在${t(about, 'level')}。选另一级。`,
  'level-skipped': about => `上交一级一级地来，先交${t(about, 'next')}。`,
  'level-in-future': about => `${dayText(t(about, 'on'))}还没有到。写实际交接的日子。`,
  'level-before-last': about => `上一次交接在${dayText(t(about, 'last'))}，这一次不能更早。改日期。`,

  'letter-missing': () => '委托要有函号，以后才好反馈。填上函号，再记。',
  'letter-in-future': about => `${dayText(t(about, 'on'))}还没有到。写函上的日子。`,
  'feedback-before-letter': about => `反馈不能早于来函、去函的${dayText(t(about, 'on'))}。改日期。`,
  'referral-ground-missing': () => '材料出门要有依据：当事人单独同意，或者法律的规定。写明依据，再移送。',
  'waits-already': about => `这件已在等${t(about, 'organ')}办理。先记下那边的反馈，再移送别处。`,
  'feedback-given-already': about => `${dayText(t(about, 'on'))}已经反馈过。要补充，记一笔。`,
  'feedback-in-future': about => `${dayText(t(about, 'on'))}还没有到。反馈了再记。`,

  'withdrawal-in-future': about => `${dayText(t(about, 'on'))}还没有到。写实际提出撤回的日子。`,
  'not-applicant': about =>
    `${named(about, 'name', '这个人')}不是申请人，撤回要由申请人提出。不愿调解的，用终止调解。`,

  'agreement-begun': () => '本案已有协议书。照书面的办，或先收回，不再另登记口头协议。',
  'oral-forbidden': about => `${oralWhy(t(about, 'why'))}，不能只作口头协议。到协议页写书面的。`,
  'oral-reason-needed': about => `${oralWhy(t(about, 'why'))}，一般要写书面的。写明为什么只作口头，再登记。`,
  'oral-in-future': about => `${dayText(t(about, 'on'))}不在协议那天到今天之间。填实际的日子。`,
  'oral-before-acceptance': about => `这件${dayText(t(about, 'acceptedOn'))}才受理，协议不能更早。改日期。`,
  'oral-due-too-early': about => `履行的日子不能早于达成协议的${dayText(t(about, 'on'))}。改日期。`,
  'oral-unwilling': about => `${t(about, 'name')}还没有表示愿意调解。问过后在登记里记下，再登记口头协议。`,
  'oral-performed-at-once': about => `这份口头协议${dayText(t(about, 'on'))}当场履行，不用再记。`,

  'nothing-agreed': () => '还没有写协议，谈不上部分达成。先写达成的那部分。',
  'item-closed-already': () => '这一项已经了结。',
  'item-note-missing': () => '还没有写是怎么解决的。写一句，再了结。',
  'open-items-left': about => `还有 ${t(about, 'count')} 项没有达成一致，正接着调解。逐项了结，再归档。`,
  'routes-not-in-record': () =>
    '调解记录里没有告知其他途径的话：没有一次结果记为调解不成的调解会。写明是怎么告知的，再归档。',

  'no-agreement-in-force': () => '协议还没有生效。生效以后，双方才可以一起申请司法确认。',
  'oral-not-confirmable': () => '口头协议不能申请司法确认。要确认的，双方另签书面协议。',
  'not-joint': () => '司法确认要双方共同申请。双方都到了，勾上，再记。',
  'applied-before-effect': about => `协议${dayText(t(about, 'effectiveOn'))}才生效，申请不能更早。改日期。`,
  'applied-in-future': about => `${dayText(t(about, 'on'))}还没有到。申请了再记。`,
  'applied-too-late': about => `生效后三十日到${dayText(t(about, 'until'))}为止，已经过了。`,
  'confirmation-pending': () => '上一次申请还没有结果。先记下法院的结果。',
  'confirmed-already': () => '法院已经裁定有效，不用再申请。',
  'ruling-before-application': about => `申请在${dayText(t(about, 'appliedOn'))}，裁定不能更早。改日期。`,
  'ruling-in-future': about => `${dayText(t(about, 'on'))}还没有到。收到裁定再记。`,
  'ruled-already': () => '这一次申请的结果已经记过。',

  'outcome-not-of-kind': () => '这个结果不是这一类的。照数字另选一个。',

  'flagged-already': () => '已经标了可能激化。接着记措施和报告。',
  'not-flagged': () => '这件没有标可能激化。先标上，再记。',
  'measures-missing': () => '还没有记采取了什么措施。记下措施，再解除。',
  'report-missing': () => '还没有记向谁报告。报告以后，再解除。',
  'lift-note-missing': () => '还没有写为什么解除。写一句，再解除。',
  'not-noise': () => '这件的名称、事由和简要情况里没有说到噪声。是噪声的，先在登记里写明。',
  'noise-not-failed': () => '调解还没有终止。劝阻、调解不成以后，才向部门报告。',
  'noise-log-empty': () => '还没有记过一次劝阻。先把每次劝阻的日子记下，再报告。',

  'light-in-future': about => `${dayText(t(about, 'on'))}还没有到。办了再记。`,

  'tag-unnamed': about => `${t(about, 'tag')} 号标签还没有名称。到设置里起个名。`,

  'relation-to-itself': () => '这就是本案，不用关联。',
  'relation-reason-missing': () => '两件相像，说不相干要写明理由。写一句，再按 Alt+3。',

  ...MEETING_SENTENCES,
  'telling-consent-missing': about =>
    `${t(about, 'name')}还没有单独同意，或同意的日子晚于今天。问过本人，填上日子。`,
  'ground-missing': () => '要写明向外提供姓名的依据，例如哪一条、哪一份函。写一句。',
  'person-not-in-case': about => `${t(about, 'name')}不在这件事里，不能写进通知。去掉这个名字。`,

  'number-voided-already': about => `${t(about, 'number')}已经作废。`,
  'number-in-use': about => `${t(about, 'number')}还在用，不能作废。先撤销受理、收回协议，或等案件终止。`,

  'holidays-unreadable': () =>
    '这份文件不是放假安排。要 JSON 文件：本桌导出的，或按年的 2027.json，内有 year 和 days。',
  'holidays-empty': about =>
    t(about, 'year') ? `这份${t(about, 'year')}年的文件里没有一天，可能还没有公布。` : '这份文件里没有一天。',
  'holidays-other-year': about => `文件写的是${t(about, 'year')}年，里面却有${t(about, 'day')}。换一份文件。`,

  'certificate-unreadable': () => '这不是能用的证书文件。选后缀是 .p12 或 .pfx 的那一个。',
  'certificate-without-key': () => '证书文件里没有私钥，签不了名。到发证机构重新导出，导出时带上私钥。',
  'certificate-cipher': () => '证书文件的加密方式本机打不开。重新导出一次，选 AES 或三重 DES。',
  'certificate-expired': about => `证书的有效期是${t(about, 'from')}至${t(about, 'to')}，今天不能用它签名。`,
  'passphrase-wrong': () => '证书口令不对，再输一次。',
  'key-unsuitable': () => '证书的密钥不适合签 Word 文书。要 RSA 2048 位以上，或者 P-256。',
  'time-stamp-unreachable': () => '时间戳服务没有应答，文书没有签。可以勾选“这次不盖时间戳”再签。',
  'file-unreadable': () => '找不到这个文件，或者打不开。',
  'file-too-large': () => '文件太大，超过 40 MB，不查验。',
  'signed-file-gone': () => '签过的文件不在了，或者被改动过。从备份里恢复 files 文件夹。',
  'paper-only': () => '涉及婚姻、收养、继承，不能用电子签名（电子签名法第三条）。打印出来在纸上签。',
  'paper-not-final': () => '协议还没有提请签署，或者这一稿已经作废，不能签。',
  'place-exists': about => `已经有“${t(about, 'name')}”。改那一个，或换个名称。`,
  'place-in-use': about =>
    `${t(about, 'count')} 件案件或民情写着“${t(about, 'name')}”，不能改名。写错的另添一个，这一个停用。`,
  'estate-needed': () => '楼栋要写在一个小区里。先选小区。',
  'post-not-here': () => '这里不设这一项。',
  'post-holder-missing': () => '还没有写是谁。写上姓名或名称，再存。',
  'post-target-wrong': () => '归属要选一个已有的小分格或警格。先添上，再选。',
  'post-since-not-later': about =>
    `起日要晚于${dayText(t(about, 'since'))}，那时才换过。要改正那一次，写同一天。`,
  'post-ended-already': about => `这一项${dayText(t(about, 'until'))}已经卸任。`,
  'post-end-not-later': about => `卸任要晚于到任的${dayText(t(about, 'since'))}。写错了人，用同一天改正。`,

  'office-founded': () => '这本登记簿已经建好。选自己的名字坐下。',
  'contact-in-use': about =>
    `${named(about, 'name', '这个人')}在案件里用着，不能删。改为停用，往后不再列出。`,
  'paper-not-ready': () => '这份文书的内容还不齐，打不出来。先办完前一步。',
  'script-changed': () => '这份程序别处刚改过。重新打开，再改。',
  'room-exists': about => `已经有一间“${t(about, 'name')}”。换一个名称，或改那一间。`,
  'session-over': () => '这次调解会已经开过，不能改期。要再开一次，另排一次。',
}

const ORAL_WHY: Readonly<Record<string, string>> = {
  'asks-for-writing': '有一方要求书面',
  labour: '劳动争议',
  medical: '医疗纠纷',
  'not-at-once': '不是当场履行',
  grave: '重大疑难',
  'civil-rights': '有民事权利义务内容',
}
export const oralWhy = (codes: string) =>
  codes
    .split(' ')
    .map(code => ORAL_WHY[code] ?? '')
    .filter(word => word !== '')
    .join('、')

function first(about: About): string {
  const code = t(about, 'first')
  return isGapCode(code) ? gapText(code, t(about, 'name')) : t(about, 'rules')
}

function streamWord(about: About): string {
  const stream = STREAMS.codes.find(each => each === about['stream'])
  return stream ? STREAMS.words[stream] : ''
}

function stepWord(about: About): string {
  const step = STEPS.codes.find(each => each === about['step'])
  return step ? STEPS.words[step] : '这一步'
}

function measureWord(about: About): string {
  const measure = MEASURES.codes.find(each => each === about['measure'])
  return measure ? MEASURES.words[measure] : '这一项'
}
