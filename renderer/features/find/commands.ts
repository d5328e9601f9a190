import type { Place } from '../../app/place'

/** What the palette can do beside finding: words that people would type, by pinyin too. */
export type Command = { id: string; word: string; keys?: string; go?: Place; act?: 'change-person' }

export const COMMANDS: readonly Command[] = [
  { id: 'new', word: '登记新的一件', keys: 'F2', go: { at: 'register', caseId: null } },
  { id: 'intake', word: '记入民情簿', keys: 'Shift+F2', go: { at: 'intake', entryId: null } },
  { id: 'today', word: '今日', keys: 'Ctrl+1', go: { at: 'today' } },
  { id: 'cases', word: '列出未结案件', keys: 'Ctrl+2', go: { at: 'cases', caseId: null } },
  { id: 'schedule', word: '排期', keys: 'Ctrl+3', go: { at: 'schedule' } },
  { id: 'rosters', word: '班表，请假，交接', go: { at: 'rosters' } },
  { id: 'papers', word: '文书', keys: 'Ctrl+4', go: { at: 'papers' } },
  { id: 'verify', word: '查验文件，是不是当时签的那一份', go: { at: 'verify' } },
  { id: 'directory', word: '通讯录', keys: 'Ctrl+5', go: { at: 'directory' } },
  { id: 'meetings', word: '议事', keys: 'Ctrl+7', go: { at: 'meetings', tab: 'days' } },
  { id: 'tasks', word: '交办事项', go: { at: 'meetings', tab: 'tasks' } },
  { id: 'calls', word: '到场通知，吹哨报到', go: { at: 'meetings', tab: 'calls' } },
  { id: 'persons', word: '人员，合并重复', go: { at: 'persons', personId: null } },
  { id: 'settings', word: '设置', keys: 'Ctrl+6', go: { at: 'settings' } },
  { id: 'exchange', word: '导入旧登记簿，导出台账', go: { at: 'exchange' } },
  { id: 'rooms', word: '添房间', go: { at: 'settings' } },
  { id: 'contact', word: '添联系人', go: { at: 'directory' } },
  { id: 'person', word: '换人坐下', keys: 'F12', act: 'change-person' },
]
