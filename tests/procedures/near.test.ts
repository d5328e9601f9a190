import { Neighbour } from '@shared/cases/process-contract'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { NEAR_SQL } from '../../electron/db/near-repo'
import { testDesk } from '../support/desk'
import { APPLICANT, registered, RESPONDENT } from '../support/walk'

const PLACE = { estate: '榕荫花园', building: '3栋', room: '502', text: '' }
const rows = (reply: { ok: boolean; value?: unknown }) => z.array(Neighbour).parse(reply.value)

it('shows what touches the same two people, the same room and the same building, each once', async () => {
  const desk = await testDesk()
  const here = await registered(desk, { place: PLACE })
  const people = await registered(desk, { place: { ...PLACE, estate: '金桂里' } })
  const room = await registered(desk, { place: PLACE }, [{ ...APPLICANT, name: '单秀芝' }, RESPONDENT])
  const building = await registered(desk, { place: { ...PLACE, room: '101' } }, [
    { ...APPLICANT, name: '仇大力' },
    { ...RESPONDENT, name: '解冬生' },
  ])
  await registered(desk, { place: { ...PLACE, building: '4栋' } }, [
    APPLICANT,
    { ...RESPONDENT, name: '区强' },
  ])
  await desk.call('intake.add', {
    stream: 'request',
    fields: { what: '路灯不亮', name: '', place: { ...PLACE, room: '' } },
  })
  const near = rows(await desk.call('cases.near', { id: here.case.id }))
  expect(near.map(each => [each.caseId, each.why])).toEqual([
    [people.case.id, 'people'],
    [room.case.id, 'room'],
    [building.case.id, 'building'],
    [null, 'building'],
  ])
  const entryId = near.at(-1)?.entryId ?? 0
  const back = rows(await desk.call('intake.near', { id: entryId }))
  expect(back.map(each => each.caseId)).toContain(here.case.id)
})

it('asks every question by an index', async () => {
  const desk = await testDesk()
  const Plan = z.object({ detail: z.string() })
  const params = { caseId: 1, entryId: 1, names: '["甲"]', least: 1, estate: '园', building: '1', limit: 9 }
  for (const sql of Object.values(NEAR_SQL)) {
    const used = Object.fromEntries(Object.entries(params).filter(([name]) => sql.includes(`@${name}`)))
    const plan = desk.store.all(Plan, `EXPLAIN QUERY PLAN ${sql}`, used).map(each => each.detail)
    const scans = plan.filter(line => line.startsWith('SCAN') && !/json_each|SCAN (n|met|p)\b/.test(line))
    expect(scans).toEqual([])
  }
})
