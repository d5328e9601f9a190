import { NewerRegister } from './db/migrate'

/** Why the desk could not be opened, in a sentence for whoever sits before it; the details are in the log. */
export function openFailure(error: unknown): string {
  if (error instanceof NewerRegister)
    return '这本登记簿是较新版本的解忧台写的，这一版打不开。文件没有动过，用新版本打开即可。'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(code))
    return '登记簿所在的文件夹不能写入。检查文件夹的权限，或换一个文件夹再打开。'
  if (/^(ENOSPC|SQLITE_FULL)/.test(code)) return '磁盘已满，登记簿打不开。腾出空间后再打开，已存的都还在。'
  if (/^(SQLITE_NOTADB|SQLITE_CORRUPT)/.test(code))
    return '登记簿文件已损坏，或不是登记簿。不要再写入，用最近的备份打开。'
  return '登记簿没有打开，原因已记入日志。'
}
