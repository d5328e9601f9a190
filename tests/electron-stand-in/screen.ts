import type { Display, Screen } from 'electron'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a display as the app asks for
const display = { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } } as Display

/** One display: what a second one would show is a window of its own here. */
export const screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'> = {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
}
