import { OLD_COLUMNS, type OldColumn } from '@shared/exchange/columns'

import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import type { Importing } from './use-import'

const NONE = 'none'
const OPTIONS = [
  { value: NONE, label: '只留在原文里' },
  ...OLD_COLUMNS.codes.map(code => ({ value: code, label: OLD_COLUMNS.words[code] })),
]
const ENCODINGS: Readonly<Record<string, string>> = { xlsx: '电子表格' }

/** What each column of the file is taken for, with what stands in it. */
export function ColumnsStep({ table, sheet, mapping, setColumn, chooseSheet }: Importing) {
  const head = table?.sheets[sheet]
  if (!table || !head) return null
  const encoding = ENCODINGS[table.encoding] ?? `${table.encoding} 文字`
  return (
    <section aria-label="各列是什么">
      <Ruled
        title="各列是什么"
        note={`${table.fileName}，${encoding}，${head.rows.toLocaleString('zh-CN')} 行${head.remembered ? '，照上次的对法' : ''}`}
        actions={
          table.sheets.length > 1 && (
            <Pick
              label="工作表"
              layout="bare"
              value={String(sheet)}
              options={table.sheets.map((each, at) => ({
                value: String(at),
                label: each.name,
                detail: `${each.rows} 行`,
              }))}
              onChange={value => chooseSheet(Number(value))}
            />
          )
        }
      />
      <table className="exchange-columns">
        <thead>
          <tr>
            <th scope="col">表里的列</th>
            <th scope="col">是什么</th>
            <th scope="col">头几行</th>
          </tr>
        </thead>
        <tbody>
          {head.headings.map((heading, at) => (
            // The place of a column is its identity.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <tr key={at}>
              <th scope="row">{heading || `第${at + 1}列`}</th>
              <td>
                <Pick<string>
                  label={`${heading || `第${at + 1}列`}是什么`}
                  layout="bare"
                  width="m"
                  value={mapping[at] ?? NONE}
                  options={OPTIONS}
                  onChange={value => setColumn(at, columnOf(value))}
                />
              </td>
              <td className="exchange-example">
                {head.examples
                  .map(row => row[at] ?? '')
                  .filter(text => text !== '')
                  .join(' ｜ ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const columnOf = (value: string): OldColumn | null => OLD_COLUMNS.codes.find(code => code === value) ?? null
