import { DISPUTE_KINDS, type SOURCES } from '@shared/cases/codes'
import { ContactId } from '@shared/core/ids'
import type { Office } from '@shared/office/office'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import { Choice } from '../../ui/choice'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import type { Importing } from './use-import'

const words = <C extends string>(list: { codes: readonly C[]; words: Readonly<Record<C, string>> }) =>
  list.codes.map(value => ({ value, label: list.words[value] }))
const SOURCE_OPTIONS = [
  { value: 'application', label: '当事人申请' },
  { value: 'initiative', label: '主动调解' },
] as const satisfies readonly { value: (typeof SOURCES.codes)[number]; label: string }[]
const OPENINGS = [
  { value: 'application', label: '申请书' },
  { value: 'registration-form', label: '受理登记表' },
] as const
const STRANGERS = [
  { value: 'add', label: '添进通讯录，停用' },
  { value: 'replace', label: '记在上面这位名下' },
] as const
const FATES = [
  { value: 'closed', label: '已结' },
  { value: 'open', label: '未结' },
] as const
const NUMBERLESS = [
  { value: 'leave-out', label: '不导入' },
  { value: 'make', label: '编“旧簿无号”' },
] as const

/** What the committee decides where the old register says nothing. */
export function ChoicesForm({ choices, choose, office }: Importing & { office: Office }) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const mediators = contacts.filter(each => each.role === 'mediator')
  return (
    <section aria-label="旧簿没有写的">
      <Ruled title="旧簿没有写的" note="由本会定" />
      <div className="exchange-rows">
        <Choice
          label="案件来源"
          value={choices.source}
          missing={!choices.source}
          options={SOURCE_OPTIONS}
          onChange={source => choose({ source })}
        />
        <Choice
          label="保管期限"
          value={choices.retention}
          missing={!choices.retention}
          options={office.retentions.map(value => ({ value, label: value }))}
          onChange={retention => choose({ retention })}
        />
        <Pick
          label="记在谁名下"
          missing={!choices.mediatorId}
          value={choices.mediatorId === null ? null : String(choices.mediatorId)}
          options={mediators.map(({ id, name, active }) => ({
            value: String(id),
            label: name,
            ...(!active && { detail: '停用' }),
          }))}
          hint="没有写调解员的案件"
          onChange={value => choose({ mediatorId: ContactId.parse(Number(value)) })}
        />
        <Choice
          label="别的调解员"
          value={choices.unknownMediators}
          options={STRANGERS}
          hint="旧簿里有、通讯录里没有的"
          onChange={unknownMediators => choose({ unknownMediators })}
        />
        <Pick
          label="纠纷类型"
          value={choices.kind}
          options={words(DISPUTE_KINDS)}
          onChange={kind => choose({ kind })}
        />
        <Choice
          label="开头文书"
          value={choices.opening}
          options={OPENINGS}
          onChange={opening => choose({ opening })}
        />
        <Choice
          label="结没结案"
          value={choices.fate}
          options={FATES}
          hint="已结的归档，未结的接着办"
          onChange={fate => choose({ fate })}
        />
        <Choice
          label="没有案号"
          value={choices.withoutNumber}
          options={NUMBERLESS}
          hint="只说已结的；未结的等受理再编号"
          onChange={withoutNumber => choose({ withoutNumber })}
        />
      </div>
    </section>
  )
}
