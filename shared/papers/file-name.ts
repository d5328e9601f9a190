/** What Windows does not allow in a file name, and what would hide or break it. */
// oxlint-disable-next-line no-control-regex -- Windows forbids them in names
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e]/g
const LONGEST = 120

/** '（2026）榕人调字第0118号 人民调解协议书 空调外机位置', without ending. */
export function fileName(...parts: readonly string[]): string {
  const words = parts.map(part => part.replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim())
  const name = words.filter(part => part !== '').join(' ')
  return Array.from(name)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
}
