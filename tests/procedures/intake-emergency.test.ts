import { EMERGENCIES, measuresOf, openReports, type EmergencyKind } from '@shared/intake/emergency'
import { describe, expect, it } from 'vitest'

import { refusal, testDesk } from '../support/desk'
import { entryFrom, onEntry } from '../support/entries'

async function named(kind: EmergencyKind, vulnerable = false) {
  const desk = await testDesk({ now: '2026-11-24T22:01' })
  const file = await entryFrom(desk, 'intake.add', {
    stream: 'dispute',
    fields: { what: '孩子被打', urgency: 'urgent' },
  })
  return { desk, file: await entryFrom(desk, 'emergency.name', { ...onEntry(file), kind, vulnerable }) }
}

describe('紧急', () => {
  it('R-05 violence at home against somebody without full capacity must be reported to the police', async () => {
    const { desk, file } = await named('domestic', true)
    expect(file.emergency && openReports(file.emergency)).toMatchObject([
      { rule: 'R-05', measure: 'reported' },
    ])
    desk.setClock('2026-11-24T22:06')
    const told = { measure: 'reported', whom: '榕荫派出所 王警官' } as const
    const next = await entryFrom(desk, 'emergency.tick', { ...onEntry(file), ...told })
    expect(next.emergency?.done).toEqual([{ ...told, at: '2026-11-24T22:06' }])
    expect(next.emergency && openReports(next.emergency)).toEqual([])
    const reply = await desk.call('intake.toCase', onEntry(next))
    const { entry } = reply.ok
      ? await entryFrom(desk, 'intake.get', { id: next.entry.id })
      : { entry: file.entry }
    expect(await desk.call('cases.get', { id: entry.caseId ?? 0 })).toMatchObject({
      value: {
        case: {
          registration: {
            violence: true,
            policeToldAt: '2026-11-24T22:06',
            policeToldWhom: '榕荫派出所 王警官',
          },
        },
      },
    })
  })

  it('R-05 leaves the report of other violence at home to judgement', async () => {
    const { file } = await named('domestic')
    expect(file.emergency && openReports(file.emergency)).toEqual([])
  })

  it('R-59 keeps what was done, to whom it was reported and in which minute', async () => {
    const started = await named('violence')
    const { desk } = started
    let { file } = started
    expect(file.emergency && openReports(file.emergency)).toMatchObject([{ rule: 'R-59' }])
    for (const [index, measure] of measuresOf('violence').entries()) {
      desk.setClock(`2026-11-24T22:1${index}`)
      file = await entryFrom(desk, 'emergency.tick', { ...onEntry(file), measure, whom: '' })
    }
    expect(file.emergency?.done.map(each => each.at)).toEqual(
      measuresOf('violence').map((_measure, index) => `2026-11-24T22:1${index}`),
    )
    const again = await desk.call('emergency.tick', { ...onEntry(file), measure: 'police', whom: '' })
    expect(refusal(again)).toBe('measure-done-already')
  })

  it('asks what it is first, and keeps to its own list', async () => {
    const { desk, file } = await named('suicide')
    const wrong = { ...onEntry(file), measure: 'women', whom: '' } as const
    expect(refusal(await desk.call('emergency.tick', wrong))).toBe('measure-not-here')
    const plain = await entryFrom(desk, 'intake.add', { stream: null, fields: {} })
    const early = { ...onEntry(plain), measure: 'police', whom: '' } as const
    expect(refusal(await desk.call('emergency.tick', early))).toBe('emergency-unknown')
  })

  it.each(EMERGENCIES.codes)('puts 110 and 120 ahead of everything in %s', kind => {
    expect(measuresOf(kind).slice(0, 2).toSorted()).toEqual(['ambulance', 'police'])
  })
})
