import { expect, it } from 'vitest'
import { z } from 'zod'

import { on, refusal, testDesk } from '../support/desk'
import { effective } from '../support/walk'

const ask = { court: '榕城区人民法院', appliedOn: '2026-11-24', joint: true }
const Today = z.object({ due: z.array(z.object({ what: z.string() })) })

it('R-35 both sides together, within the thirty days, and the countdown ends with the application', async () => {
  const desk = await testDesk()
  const file = await effective(desk)
  expect(file.confirmation?.raw).toBe('2026-12-24')
  const alone = await desk.call('court.apply', { ...on(file), ...ask, joint: false })
  expect(refusal(alone)).toBe('not-joint')
  desk.setClock('2026-12-25T09:00')
  const late = await desk.call('court.apply', { ...on(file), ...ask, appliedOn: '2026-12-25' })
  expect(refusal(late)).toBe('applied-too-late')
  const whats = async () => {
    const today = await desk.call('today.get', {})
    return Today.parse(today.ok ? today.value : null).due.map(each => each.what)
  }
  desk.setClock('2026-12-20T09:00')
  expect(await whats()).toContain('confirmation')
  const applied = await desk.file('court.apply', { ...on(file), ...ask })
  expect(applied.confirmations).toMatchObject([{ court: '榕城区人民法院', result: null }])
  expect(await whats()).not.toContain('confirmation')
  expect(refusal(await desk.call('court.apply', { ...on(applied), ...ask }))).toBe('confirmation-pending')
})

it('R-37 the two years for enforcement run from the last day of performance, only with a ruling that confirms', async () => {
  const desk = await testDesk()
  let file = await effective(desk)
  const last =
    file.duties
      .map(each => each.due)
      .toSorted()
      .at(-1) ?? ''
  file = await desk.file('court.apply', { ...on(file), ...ask })
  expect(file.enforcement).toBeNull()
  desk.setClock('2026-12-01T09:00')
  const ruled = {
    confirmationId: file.confirmations[0]?.id ?? 0,
    result: 'valid' as const,
    on: '2026-12-01',
    ruling: '（2026）粤0399民特8号',
  }
  file = await desk.file('court.ruled', { ...on(file), ...ruled })
  expect(file.enforcement).toMatchObject({
    rule: 'R-37',
    start: last,
    raw: `${Number(last.slice(0, 4)) + 2}${last.slice(4)}`,
  })
  expect(refusal(await desk.call('court.ruled', { ...on(file), ...ruled }))).toBe('ruled-already')
  expect(refusal(await desk.call('court.apply', { ...on(file), ...ask }))).toBe('confirmed-already')
})
