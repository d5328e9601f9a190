import { measure, type Figure } from './figures'
import { TODAY, type BenchDesk } from './sample-register'
import { scrapOf } from './search-kinds'
import { randomFrom } from './synthetic-text'

/** One case opened with everything on its page, one registered, and what the pages of the house count. */
export async function* benchCases(
  desk: BenchDesk,
  rows: number,
  wanted: (name: string) => boolean,
): AsyncGenerator<Figure> {
  const random = randomFrom(5)
  if (wanted('case.open'))
    yield await measure({ name: 'case.open', n: 500, target: 3 }, () =>
      desk.call('cases.get', { id: 1 + random.below(rows) }),
    )
  if (wanted('page.month'))
    yield await measure({ name: 'page.month', n: 100, target: 50 }, round => {
      const month = `${2008 + (round % 18)}-${String(1 + (round % 12)).padStart(2, '0')}`
      return desk.call('cases.counts', { filters: { from: `${month}-01`, until: `${month}-28` } })
    })
  if (wanted('page.today'))
    yield await measure({ name: 'page.today', n: 50, target: null, warmUp: 3 }, () =>
      desk.call('today.get', {}),
    )
  if (wanted('page.load'))
    yield await measure({ name: 'page.load', n: 50, target: null, warmUp: 3 }, () =>
      desk.call('today.load', { from: TODAY.slice(0, 10), days: 14 }),
    )
  if (wanted('page.numbers'))
    yield await measure({ name: 'page.numbers', n: 20, target: null, warmUp: 2 }, round =>
      desk.call('numbers.ledger', { year: 2008 + (round % 18) }),
    )
  if (!wanted('case.register')) return
  yield await measure({ name: 'case.register', n: 200, target: 15 }, round => {
    const { name, phone, idNumber, facts } = scrapOf(desk, 1 + random.below(rows))
    const requestedAt = `${TODAY.slice(0, 11)}10:${String(round % 60).padStart(2, '0')}`
    return desk.call('cases.register', {
      channel: 'visit',
      fields: { title: '漏水', kind: 'neighbours', facts, requestedAt },
      parties: [
        { side: 'applicant', name, phone, idNumber },
        { side: 'respondent', name: `${name}甲` },
      ],
    })
  })
}
