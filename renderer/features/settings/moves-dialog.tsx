import type { HolidayChange } from '@shared/deadlines/holiday-table'
import { useQuery } from '@tanstack/react-query'

import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { useKeys } from '../../ui/use-keys'
import { DUE_WORDS, movedDay } from '../../wording/due-text'

type Props = { change: HolidayChange; onClose: () => void }

/** What the change would move, before it is made. */
export function MovesDialog({ change, onClose }: Props) {
  const { run, sentence } = useCommand()
  const { data: moves } = useQuery({
    queryKey: ['moves', change],
    queryFn: () => call('holidays.preview', { change }),
  })
  const apply = async () => {
    if (moves && (await run('holidays.change', { change }))) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void apply() }, { layer: 'dialog' })
  return (
    <Dialog
      title={titleOf(change)}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <>
          <Button
            variant="primary"
            keyHint="Ctrl+Enter"
            notYet={moves ? null : '正在算会动哪些期限'}
            onPress={() => void apply()}
          >
            照此改
          </Button>
          <Button onPress={onClose}>不改</Button>
        </>
      }
    >
      <p>{moves && (moves.length === 0 ? '没有期限因此变动。' : `${moves.length} 个期限会动：`)}</p>
      {moves && moves.length > 0 && (
        <table className="holiday-moves">
          <thead>
            <tr>
              <th scope="col">案件</th>
              <th scope="col">期限</th>
              <th scope="col">现在</th>
              <th scope="col">改后</th>
            </tr>
          </thead>
          <tbody>
            {moves.map(each => (
              <tr key={`${each.caseId}-${each.what}-${each.raw}`}>
                <td>
                  {each.label}　{each.title}
                </td>
                <td>{DUE_WORDS[each.what]}</td>
                <td>{movedDay(each.before, each.raw)}</td>
                <td>
                  <b>{movedDay(each.after, each.raw)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <FailureNote>{sentence}</FailureNote>
    </Dialog>
  )
}

function titleOf({ years, days, removeYears, removeDays }: HolidayChange): string {
  if (years.length > 0) return `载入 ${years.map(each => each.year).join('、')} 年，${days.length} 天`
  if (removeYears.length > 0) return `移走 ${removeYears.join('、')} 年`
  return removeDays.length > 0 ? `移走 ${removeDays.length} 天` : `改 ${days.length} 天`
}
