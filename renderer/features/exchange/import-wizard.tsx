import type { Office } from '@shared/office/office'

import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { useKeys } from '../../ui/use-keys'
import { ChoicesForm } from './choices-form'
import { ColumnsStep } from './columns-step'
import { RunsList } from './runs-list'
import { openChoices, useImport, type Importing } from './use-import'
import { comingIn, VerdictStep } from './verdict-step'

/** 导入旧登记簿: file, columns, what the committee decides, dry run, import. */
export function ImportWizard({ office }: { office: Office }) {
  const importing = useImport()
  const { table, verdict, open, check, bringIn, back, choices, mapping, refused } = importing
  const missing = openChoices(choices, mapping)
  const coming = comingIn(importing)
  const next = () => {
    if (!table) void open()
    else if (!verdict) void check()
    else if (coming > 0) void bringIn()
  }
  useKeys({ 'Ctrl+Enter': next, 'Ctrl+o': () => void open() })
  return (
    <div className="exchange">
      <div className="exchange-scroll">
        {!table && <Beginning {...importing} />}
        {table && !verdict && (
          <div className="exchange-columns-and-choices">
            <ColumnsStep {...importing} />
            <ChoicesForm {...importing} office={office} />
          </div>
        )}
        {verdict && <VerdictStep {...importing} />}
        {!table && <RunsList />}
      </div>
      <footer className="exchange-foot">
        <Progress {...importing} />
        <FailureNote>{refused}</FailureNote>
        {!table && (
          <Button variant="primary" size="l" keyHint="Ctrl+Enter" autoFocus onPress={() => void open()}>
            选旧登记簿
          </Button>
        )}
        {table && !verdict && (
          <Button
            variant="primary"
            size="l"
            keyHint="Ctrl+Enter"
            notYet={missing.length > 0 ? `还没有选${missing.join('、')}` : null}
            onPress={() => void check()}
          >
            核对一遍
          </Button>
        )}
        {verdict && (
          <Button
            variant="primary"
            size="l"
            keyHint="Ctrl+Enter"
            autoFocus
            notYet={coming === 0 ? '没有一行可以导入' : null}
            onPress={() => void bringIn()}
          >
            导入 {coming.toLocaleString('zh-CN')} 件
          </Button>
        )}
        {verdict && <Button onPress={back}>回去改</Button>}
        {table && (
          <Button keyHint="Ctrl+O" onPress={() => void open()}>
            换一个文件
          </Button>
        )}
      </footer>
    </div>
  )
}

function Beginning({ report }: Importing) {
  if (report)
    return (
      <section className="exchange-report" aria-label="导入报告" role="status">
        <h2>已导入 {report.run.imported.toLocaleString('zh-CN')} 件</h2>
        <p>
          来自 {report.run.fileName}；{report.run.leftOut.toLocaleString('zh-CN')}{' '}
          行没有导入，原文留在这次导入里。
          {report.overtaken > 0 && `其中 ${report.overtaken} 行的案号在核对以后被用掉了。`}
        </p>
        <p>案件按旧号列在案件页，每件的经过里写着出自哪一行。有错可以整批撤销，直到其中一件又办过为止。</p>
      </section>
    )
  return (
    <section className="exchange-report" aria-label="怎么导入">
      <p>
        从 WPS 或 Excel 的 .xlsx，或者 .csv 导入旧登记簿。先认列，再核对一遍，看过有疑问的行，才写进登记簿。
      </p>
      <p>旧案号照原样保留，以后编号自动让开。</p>
    </section>
  )
}

const SAYING = { opening: '正在读文件', checking: '正在核对', writing: '正在写进登记簿，一次写完' }

function Progress({ doing }: Importing) {
  if (!doing) return null
  const measured = doing.what === 'checking'
  return (
    <span className="exchange-progress" role="status">
      {SAYING[doing.what]}
      <progress
        aria-label={SAYING[doing.what]}
        {...(measured && { value: doing.done, max: Math.max(1, doing.total) })}
      />
      {measured && `${doing.done} / ${doing.total}`}
    </span>
  )
}
