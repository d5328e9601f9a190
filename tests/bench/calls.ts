import { measure, type Figure } from './figures'
import { onSampleRegister } from './sample-register'

/** The price of one question and of one acknowledged change, through the dispatcher. */
export async function* benchCalls(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  yield* onSampleRegister(async function* ({ call, file }) {
    // A case with sessions, an agreement and a full timeline, which is the largest thing the window asks for.
    const full = await file('cases.get', { id: 10 })
    const id = full.case.id
    if (wanted('call.query')) {
      yield await measure({ name: 'call.query', n: 2000, target: 1 }, () => call('cases.get', { id }))
    }
    if (wanted('call.list')) {
      yield await measure({ name: 'call.list', n: 500, target: null }, () =>
        call('cases.list', { which: 'all' }),
      )
    }
    if (wanted('call.today')) {
      yield await measure({ name: 'call.today', n: 500, target: null }, () => call('today.get', {}))
    }
    if (!wanted('call.command')) return
    let { version } = full.case
    yield await measure({ name: 'call.command', n: 500, target: 10 }, async round => {
      await call('cases.fill', { caseId: id, version, fields: { facts: `第${round}次改写的纠纷情况。` } })
      version += 1
    })
  })
}
