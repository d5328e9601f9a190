/** The bar that an arrow leads to from the focused one: along the row, or to the nearest bar of the next row. */
export function neighbour(board: HTMLElement, key: string): HTMLElement | null {
  const from = document.activeElement
  if (!(from instanceof HTMLElement) || !from.matches('.board-bar')) return null
  const rows = [...board.querySelectorAll('.board-row')]
    .map(row => [...row.querySelectorAll<HTMLElement>('.board-bar')])
    .filter(bars => bars.length > 0)
  const at = rows.findIndex(bars => bars.includes(from))
  const bars = rows[at] ?? []
  switch (key) {
    case 'ArrowLeft':
      return bars[bars.indexOf(from) - 1] ?? null
    case 'ArrowRight':
      return bars[bars.indexOf(from) + 1] ?? null
    case 'ArrowUp':
      return nearest(rows[at - 1], from)
    case 'ArrowDown':
      return nearest(rows[at + 1], from)
    case 'Home':
      return rows[0]?.[0] ?? null
    case 'End':
      return rows.at(-1)?.at(-1) ?? null
    default:
      return null
  }
}

function nearest(bars: HTMLElement[] | undefined, from: HTMLElement): HTMLElement | null {
  const left = from.getBoundingClientRect().left
  const distance = (bar: HTMLElement) => Math.abs(bar.getBoundingClientRect().left - left)
  return bars?.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
