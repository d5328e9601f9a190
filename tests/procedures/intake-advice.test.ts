import { describe, expect, it } from 'vitest'

import { refusal, testDesk } from '../support/desk'
import { entryFrom, onEntry } from '../support/entries'
import { accepted } from '../support/walk'

async function asked() {
  const desk = await testDesk()
  const lawyerId = desk.names.contact('赵启明')
  const said = { on: '2026-11-24', lawyerId, matter: '养老院摔伤', advice: '留好票据和合同', minutes: 25 }
  const file = await entryFrom(desk, 'intake.add', { stream: 'advice', fields: { name: '曾桂芳' } })
  return { desk, file, said, lawyerId }
}

describe('律师答复', () => {
  it('R-14 is logged with day, lawyer, matter, advice and minutes, and is no case', async () => {
    const { desk, file, said, lawyerId } = await asked()
    const logged = await entryFrom(desk, 'advice.log', { ...onEntry(file), ...said })
    expect(logged.advice).toMatchObject([{ ...said, opinion: null }])
    expect(refusal(await desk.call('intake.toCase', onEntry(logged)))).toBe('consultation-no-case')
    expect(await desk.call('advice.of', { lawyerId })).toMatchObject({
      value: [{ entryId: file.entry.id, name: '曾桂芳', matter: '养老院摔伤' }],
    })
  })

  it('refuses somebody who is no lawyer, a day to come, and another stream', async () => {
    const { desk, file, said } = await asked()
    const log = async (over: object) =>
      refusal(await desk.call('advice.log', { ...onEntry(file), ...said, ...over }))
    expect(await log({ lawyerId: desk.actor })).toBe('not-a-lawyer')
    expect(await log({ on: '2026-11-25' })).toBe('advice-in-future')
    const hazard = await entryFrom(desk, 'intake.add', { stream: 'hazard', fields: {} })
    expect(await log(onEntry(hazard))).toBe('advice-not-here')
  })

  it('R-56 numbers opinions in a series of their own, once each', async () => {
    const { desk, file, said } = await asked()
    await accepted(desk)
    const logged = await entryFrom(desk, 'advice.log', { ...onEntry(file), ...said })
    const adviceId = logged.advice[0]?.id ?? 0
    const numbered = await entryFrom(desk, 'advice.opinion', { ...onEntry(logged), adviceId })
    expect(numbered.advice[0]?.opinion).toBe('（2026）法意字第0001号')
    const again = await desk.call('advice.opinion', { ...onEntry(numbered), adviceId })
    expect(refusal(again)).toBe('opinion-drawn')
    expect((await accepted(desk)).case.acceptance?.number).toBe('（2026）榕人调字第0002号')
  })
})
