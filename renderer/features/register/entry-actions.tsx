import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import type { Entry } from './use-entry'

type Props = {
  entry: Entry
  stops: number
  registered: boolean
  onAccept: () => void
  onDecline: () => void
  onPutDown: () => void
}

/** The one dark button of the page, and beside it what else may be done. */
export function EntryActions({ entry, stops, registered, onAccept, onDecline, onPutDown }: Props) {
  const go = useGo()
  const { caseId } = entry
  const notYet =
    caseId === null ? '还没有写。从第一个字起自动存下' : stops > 0 ? `还缺 ${stops} 项，F8 到下一处` : null
  return (
    <div className="reg-actions">
      {registered ? (
        <>
          <Button variant="primary" size="l" keyHint="Ctrl+Enter" notYet={notYet} onPress={onAccept}>
            受理并取号
          </Button>
          {caseId !== null && (
            <Button size="l" onPress={onDecline}>
              不予受理
            </Button>
          )}
        </>
      ) : (
        <Button
          variant="primary"
          size="l"
          keyHint="Ctrl+Enter"
          onPress={() => caseId && go({ at: 'cases', caseId })}
        >
          回到案件
        </Button>
      )}
      {entry.locked !== null && (
        <span className="reg-locked">
          {entry.locked === 'all' ? '已办结，只能看。要补材料，另附补充页。' : '协议已交签，当事人不能再改。'}
        </span>
      )}
      <span className="reg-actions-end">
        <Button size="l" keyHint="Ctrl+M" onPress={onPutDown}>
          先放下
        </Button>
      </span>
    </div>
  )
}
