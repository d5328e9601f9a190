import type { Name } from '@shared/contract'

type Command = Exclude<
  Name,
  | 'office.get'
  | 'office.rooms'
  | 'directory.list'
  | 'directory.personal'
  | 'places.buildings'
  | 'today.clock'
  | 'today.get'
  | 'today.load'
  | 'numbers.ledger'
  | 'holidays.get'
  | 'holidays.preview'
  | 'intake.list'
  | 'intake.get'
  | 'loop.open'
  | 'advice.of'
  | 'enforcement.list'
  | 'persons.suggest'
  | 'persons.get'
  | 'persons.alike'
  | 'persons.sights'
  | 'cases.list'
  | 'cases.get'
  | 'cases.similar'
  | 'cases.undoable'
  | 'cases.related'
  | 'marks.of'
  | 'marks.pinned'
  | 'cases.page'
  | 'cases.counts'
  | 'sessions.board'
  | 'sessions.judge'
  | 'caucus.get'
  | 'scripts.get'
  | 'notices.list'
  | 'notices.disclosures'
  | 'notices.count'
  | 'notices.whistles'
  | 'notices.reports'
  | 'papers.list'
  | 'papers.preview'
  | 'exchange.check'
  | 'exchange.runs'
  | 'exchange.source'
  | 'exchange.count'
  | 'find.anything'
  | 'journal.verify'
>

/** What somebody did, as the timeline and the stale panel say it. */
const DONE: Record<Command, string> = {
  'office.found': '建簿',
  'office.change': '改了设置',
  'office.addRoom': '添了房间',
  'office.changeRoom': '改了房间',
  'numbers.void': '作废了一个编号',
  'numbers.print': '打印了编号台账',
  'holidays.change': '改了节假日表',
  'directory.add': '添了联系人',
  'directory.change': '改了联系人',
  'directory.keepPersonal': '改了联系人的回避信息',
  'places.addBuildings': '添了楼栋',
  'intake.add': '记入民情簿',
  'intake.fill': '改了民情簿一条',
  'intake.sort': '分了去向',
  'intake.become': '转了去向',
  'intake.toCase': '转入登记',
  'intake.note': '记了一笔',
  'intake.close': '办结',
  'intake.reopen': '重新打开',
  'loop.plan': '定了闭环一步',
  'loop.done': '办了闭环一步',
  'enforcement.add': '添了执法清单一项',
  'enforcement.change': '改了执法清单',
  'enforcement.handOver': '移交',
  'enforcement.answer': '记下答复',
  'whistles.blow': '吹哨',
  'whistles.came': '到场',
  'whistles.log': '出勤',
  'emergency.name': '紧急',
  'emergency.tick': '办了',
  'advice.log': '律师答复',
  'advice.opinion': '出具法律意见',
  'persons.show': '看了全号',
  'persons.merge': '合并了人员',
  'persons.unmerge': '撤回了人员合并',
  'persons.correct': '更正了人员资料',
  'cases.register': '登记',
  'cases.fill': '改了登记内容',
  'cases.addParty': '添了一方当事人',
  'cases.changeParty': '改了当事人',
  'cases.removeParty': '移走了一方当事人',
  'cases.accept': '受理，取号',
  'cases.decline': '不予受理',
  'cases.consent': '记下同意邀请',
  'cases.extend': '延长期限',
  'cases.fail': '终止调解',
  'cases.undo': '撤销了上一步',
  'cases.relate': '对照了相像的案件',
  'marks.tag': '挂了标签',
  'marks.pin': '钉住',
  'cases.tellRoutes': '记下已告知可以仲裁',
  'cases.note': '记了一笔',
  'sessions.book': '排了调解会',
  'sessions.move': '改了调解会时间',
  'sessions.cancel': '取消了调解会',
  'sessions.record': '写了调解记录',
  'sessions.close': '结束了调解会',
  'scripts.save': '改了调解会程序',
  'scripts.reset': '恢复了通用程序',
  'caucus.screen': '答了静默询问',
  'caucus.note': '写了背靠背记录',
  'caucus.strike': '删了背靠背记录',
  'caucus.offer': '记下出价',
  'caucus.withdraw': '删了一次出价',
  'notices.issue': '签发到场通知',
  'notices.deliver': '记下送达',
  'notices.arrival': '记下是否到场',
  'notices.call': '签发到场通知',
  'notices.answer': '记下回复',
  'notices.void': '作废到场通知',
  'notices.report': '报告多次未到场',
  'agreements.draft': '起草协议',
  'agreements.write': '改了协议',
  'agreements.present': '协议交签',
  'agreements.recall': '收回协议',
  'agreements.perform': '记下履行',
  'signing.mark': '记下签署',
  'signing.unmark': '取消一处签署',
  'dossier.enclose': '材料入卷',
  'dossier.takeOut': '材料出卷',
  'dossier.close': '归档',
  'papers.save': '存了文书',
  'papers.open': '打开了文书',
  'papers.print': '打印了文书',
  'exchange.open': '打开了旧登记簿',
  'exchange.import': '导入了旧登记簿',
  'exchange.undo': '撤销了一次导入',
  'exchange.export': '导出了表格',
}

const words: Readonly<Record<string, string>> = DONE

/** '改了当事人' from 'cases.changeParty'. */
export const procedureText = (name: string) => words[name] ?? '改了这件案子'
