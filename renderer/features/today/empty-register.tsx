import { dateOnScreen } from '@shared/core/chinese-date'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import './empty-register.css'

const LINES = 12

/** The first day: a blank register with its first line waiting. */
export function EmptyRegister({ today }: { today: string }) {
  const go = useGo()
  const register = () => go({ at: 'register', caseId: null })
  useKeys({ Enter: register })
  return (
    <div className="blank">
      <div className="blank-row blank-head" aria-hidden="true">
        {['序号', '日期', '申请人', '事由', '调解员', '结果'].map(word => (
          <span key={word}>{word}</span>
        ))}
      </div>
      <div className="blank-row" aria-hidden="true">
        <span>0001</span>
        <span>{dateOnScreen(today, today)}</span>
        <span className="blank-waiting" />
        <span />
        <span />
        <span />
      </div>
      {Array.from({ length: LINES }, (_line, index) => (
        <div className="blank-row" key={index} aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
          <span />
          <span />
        </div>
      ))}
      <div className="blank-say">
        <h2>这本登记簿还是空的</h2>
        <div className="blank-option">
          <p>
            <b>有居民来了</b>
            <br />
            先记姓名和一句话，其余可以后补。
          </p>
          <Button variant="primary" keyHint="F2" onPress={register}>
            登记第一件
          </Button>
        </div>
        <div className="blank-option">
          <p>
            <b>先把人和房间填上</b>
            <br />
            调解员、律师、民警在通讯录，房间在设置。
          </p>
          <Button keyHint="Ctrl+5" onPress={() => go({ at: 'directory' })}>
            填通讯录
          </Button>
        </div>
      </div>
    </div>
  )
}
