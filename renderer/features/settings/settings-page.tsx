import type { Contact } from '@shared/directory/contact'
import type { Office } from '@shared/office/office'

import { placeToHash } from '../../app/place'
import { TYPE_SIZES, useTypeSize } from '../../app/type-size'
import { Choice } from '../../ui/choice'
import { PageHead } from '../../ui/page-head'
import { Ruled } from '../../ui/ruled'
import { HolidaySection } from './holiday-section'
import { EnforcementList } from './enforcement-list'
import { OfficeForm } from './office-form'
import { RoomList } from './room-list'
import { ScriptSection } from './script-section'
import { TagList } from './tag-list'
import './settings-page.css'

/** 设置: the person's own first, then the committee's, then the rooms. */
export function SettingsPage({ office, actor }: { office: Office; actor: Contact }) {
  const [size, setSize] = useTypeSize(actor.id)
  return (
    <>
      <PageHead title="设置" second={<span>{office.committee}</span>} />
      <div className="set">
        <div className="set-column">
          <OfficeForm office={office} />
        </div>
        <div className="set-column">
          <section aria-label="字号">
            <Ruled title="字号" note={`${actor.name}自己的`} />
            <div className="set-rows">
              <Choice label="大小" value={size} options={TYPE_SIZES} numbered onChange={setSize} />
            </div>
          </section>
          <TagList office={office} />
          <RoomList />
          <ScriptSection />
          <HolidaySection />
          <EnforcementList />
          <section aria-label="地方">
            <Ruled title="地方" />
            <p className="set-version">
              <a href={placeToHash({ at: 'places' })}>小区、楼栋、小分格、警格，和谁负责</a>
            </p>
          </section>
          <section aria-label="导入和导出">
            <Ruled title="导入和导出" />
            <p className="set-version">
              <a href={placeToHash({ at: 'exchange' })}>导入旧登记簿，导出案件表和台账</a>
            </p>
          </section>
          <section aria-label="版本">
            <Ruled title="版本" />
            <p className="set-version">解忧台 {window.desk.version}</p>
          </section>
        </div>
      </div>
    </>
  )
}
