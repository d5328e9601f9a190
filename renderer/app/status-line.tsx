import type { Office } from '@shared/office/office'

import { useAnnounced } from './announce'
import { useSavedAt } from './saved'
import './status-line.css'

export function StatusLine({ office }: { office: Office }) {
  const savedAt = useSavedAt()
  const announced = useAnnounced()
  return (
    <footer className="foot">
      {office.sample ? <span>样例登记簿　人物、电话、证件号均为虚构</span> : <span>{office.committee}</span>}
      <span className="foot-right">{savedAt && `已存 ${savedAt}`}</span>
      <span className="visually-hidden" role="status">
        {announced}
      </span>
    </footer>
  )
}
