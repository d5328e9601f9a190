import { useEffect, useRef } from 'react'
import { formatNumber, NumberPattern, type Office, type OfficeSettings } from '@shared/office/office'

import { useToday } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { PatternField } from './pattern-field'

const TERM_OPTIONS = [
  { value: 'one-month', label: '一个月' },
  { value: 'thirty-days', label: '30日' },
] as const

/** What the committee decides for itself; each field is saved when it is left. */
export function OfficeForm({ office }: { office: Office }) {
  const { run, sentence } = useCommand()
  const year = Number(useToday().slice(0, 4))
  const version = useRef(office.version)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    version.current = Math.max(version.current, office.version)
  }, [office.version])
  // One after the other, each on the version that the one before has made.
  const change = (changes: Partial<OfficeSettings>) => {
    last.current = last.current.then(async () => {
      const answer = await run('office.change', { version: version.current, changes })
      if (answer) version.current = answer.version
    })
  }
  const pattern = (key: 'caseNumber' | 'agreementNumber' | 'oralNumber' | 'noticeNumber', label: string) => (
    <PatternField
      label={label}
      value={office[key]}
      example={formatNumber(office[key], year, 1)}
      exampleOf={text => (NumberPattern.safeParse(text).success ? formatNumber(text, year, 1) : null)}
      onCommit={text => change({ [key]: text })}
    />
  )
  return (
    <>
      <FailureNote>{sentence}</FailureNote>
      <section aria-label="委员会">
        <Ruled title="委员会" />
        <div className="set-rows">
          <TextField
            label="全称"
            value={office.committee}
            onCommit={committee => committee && change({ committee })}
          />
          <TextField
            label="社区"
            value={office.community}
            onCommit={community => community && change({ community })}
          />
          <TextField label="地址" value={office.address} onCommit={address => change({ address })} />
          <TextField label="电话" width="m" value={office.phone} onCommit={phone => change({ phone })} />
          <TextField label="管辖法院" value={office.court} onCommit={court => change({ court })} />
        </div>
      </section>
      <section aria-label="编号">
        <Ruled title="编号" note="{年} 是年份，{序4} 是四位流水号" />
        <div className="set-rows">
          {pattern('caseNumber', '案号')}
          {pattern('agreementNumber', '协议编号')}
          {pattern('oralNumber', '口头协议')}
          {pattern('noticeNumber', '到场通知')}
        </div>
      </section>
      <section aria-label="期限和签署">
        <Ruled title="期限和签署" />
        <div className="set-rows">
          <Choice
            label="调解期限"
            value={office.termRule}
            options={TERM_OPTIONS}
            hint="从受理次日起算；改动只管以后受理的"
            onChange={termRule => change({ termRule })}
          />
          <TextField
            label="查重几个月"
            width="xs"
            inputMode="numeric"
            value={String(office.similarMonths)}
            hint="登记时往回找相像的案件"
            onCommit={text => {
              const similarMonths = Number(text.normalize('NFKC'))
              if (Number.isInteger(similarMonths) && similarMonths >= 1 && similarMonths <= 60)
                change({ similarMonths })
            }}
          />
          <div className="set-checks">
            <CheckBox
              checked={office.wantsFingerprint}
              onChange={wantsFingerprint => change({ wantsFingerprint })}
            >
              签名之外还要指印
            </CheckBox>
            <CheckBox checked={office.wantsRecorder} onChange={wantsRecorder => change({ wantsRecorder })}>
              记录人也要签名
            </CheckBox>
            <CheckBox checked={office.recusalBinds} onChange={recusalBinds => change({ recusalBinds })}>
              当事人要求回避，一律调换
            </CheckBox>
            <p>前两项是本会的要求，缺了会提示，不影响生效日。</p>
          </div>
          <TextField
            label="时间戳服务"
            value={office.timeStampServer}
            inputMode="text"
            placeholder="https://"
            hint="用证书签名时盖时间戳；没有就空着。只送出签名的校验值，不送正文"
            onCommit={text => change({ timeStampServer: text.trim() })}
          />
          <TextField
            label="保管期限"
            value={office.retentions.join('、')}
            hint="用顿号隔开，归档时由人选"
            onCommit={text => {
              const retentions = text.split(/[、，,\s]+/).filter(Boolean)
              if (retentions.length > 0) change({ retentions })
            }}
          />
        </div>
      </section>
    </>
  )
}
