/** The square an arrow leads to; rows without that column are passed over. */
export function squareAt(table: HTMLElement, key: string): HTMLElement | null {
  const from = document.activeElement
  if (!(from instanceof HTMLElement) || !from.matches('.mark')) return null
  const rows = [...table.querySelectorAll('tbody tr')].map(row =>
    [...row.querySelectorAll('td, th')].map(cell => cell.querySelector<HTMLElement>('.mark')),
  )
  const y = rows.findIndex(cells => cells.includes(from))
  const x = rows[y]?.indexOf(from) ?? -1
  const row = (rows[y] ?? []).filter(cell => cell !== null)
  switch (key) {
    case 'ArrowLeft':
      return row[row.indexOf(from) - 1] ?? null
    case 'ArrowRight':
      return row[row.indexOf(from) + 1] ?? null
    case 'ArrowUp':
      return inColumn(rows.slice(0, y).toReversed(), x)
    case 'ArrowDown':
      return inColumn(rows.slice(y + 1), x)
    case 'Home':
      return row[0] ?? null
    case 'End':
      return row.at(-1) ?? null
    default:
      return null
  }
}

/** Straight on where there is a square, else the nearest one of the next row. */
function inColumn(rows: (HTMLElement | null)[][], x: number): HTMLElement | null {
  const row = rows[0]
  if (!row) return null
  const near = [...row.entries()].filter(([, cell]) => cell !== null)
  near.sort(([a], [b]) => Math.abs(a - x) - Math.abs(b - x))
  return near[0]?.[1] ?? null
}
