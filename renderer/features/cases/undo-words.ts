import type { Undoable } from '@shared/cases/undo'

export const UNDO_WORDS: Record<Undoable, string> = {
  accepted: '撤销受理',
  declined: '撤销不予受理',
  withdrawn: '撤销撤回',
  referred: '撤销移送',
  'agreed-orally': '撤销口头协议',
  failed: '撤销终止',
  'session-held': '重开调解记录',
  archived: '撤销归档',
}
