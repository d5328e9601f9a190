import type { SheetRow } from '@shared/places/contract'

import { CheckBox } from '../../ui/check-box'
import { placeFindingText } from '../../wording/place-findings'

/** More doubtful rows than this nobody reads; the sheet is mended first. */
const SHOWN = 200

type Props = { rows: readonly SheetRow[]; flipped: ReadonlySet<number>; onFlip: (row: number) => void }

const GRAVEST = { no: 0, ask: 1, yes: 2 } as const

/** Every row with something to look at, the gravest first; a doubtful one comes in only when it is ticked. */
export function SheetRows({ rows, flipped, onFlip }: Props) {
  const doubtful = rows
    .filter(each => each.findings.length > 0)
    .toSorted((a, b) => GRAVEST[a.take] - GRAVEST[b.take] || a.row - b.row)
  const clear = rows.length - doubtful.length
  return (
    <>
      <p className="place-verdict">
        {rows.length} 行，{clear} 行没有疑问
        {doubtful.length > 0 && `，${doubtful.length} 行看一看`}。
      </p>
      {doubtful.length > 0 && (
        <table className="place-sheet">
          <thead>
            <tr>
              <th>导入</th>
              <th>行</th>
              <th>小区</th>
              <th>楼栋</th>
              <th>疑问</th>
            </tr>
          </thead>
          <tbody>
            {doubtful.slice(0, SHOWN).map(row => (
              <tr key={row.row}>
                <td>
                  {row.take === 'no' ? (
                    '不能'
                  ) : (
                    <CheckBox
                      checked={(row.take === 'yes') !== flipped.has(row.row)}
                      onChange={() => onFlip(row.row)}
                    >
                      <span className="visually-hidden">导入第 {row.row} 行</span>
                    </CheckBox>
                  )}
                </td>
                <td>{row.row}</td>
                <td>{row.estate}</td>
                <td>{row.buildings.join('、')}</td>
                <td>{row.findings.map(placeFindingText).join('；')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {doubtful.length > SHOWN && <p className="places-none">还有 {doubtful.length - SHOWN} 行。</p>}
    </>
  )
}
