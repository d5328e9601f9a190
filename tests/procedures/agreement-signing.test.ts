import type { CaseFile } from '@shared/cases/case-file'
import { describe, expect, it } from 'vitest'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { accepted, drafted, effective, mark, presented, settled } from '../support/walk'

const AT = '2026-11-24T11:30'

describe('the agreement', () => {
  it('is drafted from a settled session, with facts, manner and copies ready', async () => {
    const desk = await testDesk()
    expect(refusal(await desk.call('agreements.draft', on(await accepted(desk))))).toBe('not-settled')
    const other = await testDesk()
    const file = await settled(other)
    const draft = await other.file('agreements.draft', on(file))
    expect(draft.agreements[0]).toMatchObject({
      edition: 1,
      state: 'draft',
      number: null,
      copies: 3,
      clauses: [],
    })
    expect(refusal(await other.call('agreements.draft', on(draft)))).toBe('agreement-exists')
  })

  it('R-41 is not presented with a gap, and R-43 only with a reason', async () => {
    const desk = await testDesk()
    const file = await drafted(desk)
    const empty = await desk.file('agreements.write', {
      ...on(file),
      changes: { facts: '' },
      newEdition: false,
    })
    const present = (
      at: { caseId: number; version: number },
      reasons: { rule: string; reason: string }[] = [],
    ) => desk.call('agreements.present', { ...at, reasons })
    expect(refusal(await present(on(empty)))).toBe('findings-stop')
    const clauses = [
      ...(file.agreements[0]?.clauses ?? []),
      { kind: 'free' as const, text: '双方妥善处理邻里关系。' },
    ]
    const vague = await desk.file('agreements.write', {
      ...on(empty),
      changes: { facts: '滴水。', clauses },
      newEdition: false,
    })
    expect(refusal(await present(on(vague)))).toBe('findings-reason-needed')
    expect(refusal(await present(on(vague), [{ rule: 'R-43', reason: '当事人坚持写入' }]))).toBeNull()
  })

  it('R-42 is not presented while the instalments do not add up', async () => {
    const desk = await testDesk()
    const file = await drafted(desk)
    const clauses = (file.agreements[0]?.clauses ?? []).map(each =>
      each.kind === 'pay'
        ? { ...each, totalFen: 999, instalments: [...each.instalments, ...each.instalments] }
        : each,
    )
    const wrong = await desk.file('agreements.write', {
      ...on(file),
      changes: { clauses },
      newEdition: false,
    })
    expect(refusal(await desk.call('agreements.present', { ...on(wrong), reasons: [] }))).toBe(
      'findings-stop',
    )
  })

  it('draws its number and freezes its text by a hash', async () => {
    const desk = await testDesk()
    const file = await presented(desk)
    expect(file.case.stage).toBe('signing')
    expect(file.agreements[0]).toMatchObject({
      state: 'presented',
      number: '（2026）榕人调协字第0001号',
      presentedOn: '2026-11-24',
    })
    expect(file.agreements[0]?.textHash).toMatch(/^[0-9a-f]{64}$/)
    expect(refusal(await desk.call('agreements.present', { ...on(file), reasons: [] }))).toBe(
      'presented-already',
    )
  })

  it('can be taken back while nobody has signed, and keeps its number', async () => {
    const desk = await testDesk()
    const file = await presented(desk)
    const back = await desk.file('agreements.recall', on(file))
    expect(back.agreements).toMatchObject([
      { state: 'draft', number: '（2026）榕人调协字第0001号', textHash: null },
    ])
    const again = await desk.file('agreements.present', { ...on(back), reasons: [] })
    expect(again.agreements[0]?.number).toBe('（2026）榕人调协字第0001号')
  })

  it('R-47 a change after the first signature makes a new edition and voids what was signed', async () => {
    const desk = await testDesk()
    const file = await presented(desk)
    const signed = await mark(desk, file, { partyId: file.case.parties[0]?.id ?? 0 }, 'signed', AT)
    const write = (newEdition: boolean) =>
      desk.call('agreements.write', { ...on(signed), changes: { manner: '改为分期。' }, newEdition })
    expect(await write(false)).toMatchObject({ failure: { rule: 'signed-text-frozen', about: { count: 1 } } })
    expect(refusal(await desk.call('agreements.recall', on(signed)))).toBe('signed-text-frozen')
    expect(await write(true)).toMatchObject({
      value: {
        case: { stage: 'mediating' },
        agreements: [
          {
            edition: 2,
            state: 'draft',
            manner: '改为分期。',
            signings: [],
            number: '（2026）榕人调协字第0001号',
          },
          { edition: 1, state: 'superseded', signings: [{ act: 'signed' }] },
        ],
      },
    })
  })
})

describe('R-38 signing', () => {
  it('takes effect with the last act that the law asks, on its day, and starts the 30 days', async () => {
    const desk = await testDesk()
    const file = await effective(desk)
    expect(file.case.stage).toBe('effective')
    expect(file.agreements[0]).toMatchObject({ state: 'effective', effectiveOn: '2026-11-24' })
    expect(file.confirmation).toMatchObject({ raw: '2026-12-24', due: '2026-12-24' })
    expect(file.effect?.missingInLaw).toEqual([])
    expect(file.effect?.missingForCommittee).toHaveLength(5)
    expect(file.duties.map(each => each.due)).toEqual(['2026-12-07', '2026-12-10'])
  })

  it('may be taken back on the same day, and no later', async () => {
    const desk = await testDesk()
    const file = await effective(desk)
    const undo = (at: typeof file) =>
      desk.call('signing.unmark', { ...on(at), who: { committee: true }, act: 'sealed' })
    desk.setClock('2026-11-25T09:00')
    expect(refusal(await undo(file))).toBe('undo-too-late')
    desk.setClock('2026-11-24T18:00')
    expect(await undo(file)).toMatchObject({
      value: {
        case: { stage: 'signing' },
        agreements: [{ state: 'presented', effectiveOn: null }],
        duties: [],
      },
    })
  })

  it('refuses marks that cannot be', async () => {
    const desk = await testDesk()
    const draft = await drafted(desk)
    const ask = (file: typeof draft, who: object, act: string, at = AT) =>
      desk.dispatch('signing.mark', { ...on(file), signing: { who, act, at, aloud: false } }, desk.actor)
    const party = { partyId: draft.case.parties[0]?.id }
    expect(refusal(await ask(draft, party, 'signed'))).toBe('not-presented')
    const file = await desk.file('agreements.present', { ...on(draft), reasons: [] })
    expect(refusal(await ask(file, { partyId: 99 }, 'signed'))).toBe('not-a-signer')
    expect(refusal(await ask(file, { mediatorId: desk.names.contact('罗国栋') }, 'signed'))).toBe(
      'not-a-signer',
    )
    expect(refusal(await ask(file, { committee: true }, 'signed'))).toBe('act-not-theirs')
    expect(refusal(await ask(file, party, 'signed', '2026-11-24T23:00'))).toBe('signed-in-future')
    expect(refusal(await ask(file, party, 'signed', '2026-11-23T10:00'))).toBe('signed-before-text')
    const once = await mark(desk, file, { partyId: file.case.parties[0]?.id ?? 0 }, 'signed', AT)
    expect(refusal(await ask(once, party, 'signed'))).toBe('marked-already')
    expect(
      refusal(await desk.call('signing.unmark', { ...on(once), who: { committee: true }, act: 'sealed' })),
    ).toBe('not-marked')
  })

  it('R-46 no procedure takes or makes ink, a fingerprint or a seal', async () => {
    const { contract } = await import('@shared/contract')
    const { z } = await import('zod')
    // 查验 is given a whole file, reads it, and keeps nothing but its hash in the journal.
    const examines = 'papers.verify'
    for (const [name, { input }] of Object.entries(contract)) {
      if (name === examines) continue
      const schema = JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }))
      expect(schema, name).not.toMatch(/image|png|base64|stroke|svg/i)
    }
  })

  it('keeps the effective text as it is', async () => {
    const desk = await testDesk()
    const file = await effective(desk)
    const reply = await desk.call('agreements.write', {
      ...on(file),
      changes: { manner: '改' },
      newEdition: true,
    })
    expect(refusal(reply)).toBe('effective-text-final')
    const party = file.case.parties[0]?.id ?? 0
    expect(
      refusal(await desk.call('cases.changeParty', { ...on(file), partyId: party, changes: { name: '改' } })),
    ).toBe('party-signed-already')
  })
})

describe('whose hand signs for a party', () => {
  const ask = (desk: TestDesk, at: CaseFile, act: 'read' | 'signed' | 'fingerprinted') =>
    desk.call('signing.mark', {
      ...on(at),
      signing: { who: { partyId: at.case.parties[0]?.id ?? 0 }, act, at: AT, aloud: false },
    })

  it('R-06 lets no text come to signing while no guardian is named for somebody without capacity', async () => {
    const desk = await testDesk()
    const file = await drafted(desk)
    const partyId = file.case.parties[0]?.id ?? 0
    const change = (at: CaseFile, changes: object) =>
      desk.file('cases.changeParty', { ...on(at), partyId, changes })
    const alone = await change(file, { lacksCapacity: true })
    expect(refusal(await desk.call('agreements.present', { ...on(alone), reasons: [] }))).toBe(
      'findings-stop',
    )
    expect(refusal(await ask(desk, alone, 'signed'))).toBe('not-presented')
    const guarded = await change(alone, { guardian: { name: '陈建国', relation: '父亲', phone: '' } })
    const shown = await desk.file('agreements.present', { ...on(guarded), reasons: [] })
    expect(refusal(await ask(desk, shown, 'signed'))).toBeNull()
  })

  it('R-06 takes no signature where an older register has such a text without a guardian', async () => {
    const desk = await testDesk()
    const file = await presented(desk)
    desk.store.run('UPDATE parties SET lacks_capacity = 1 WHERE id = @id', {
      id: file.case.parties[0]?.id ?? 0,
    })
    expect(refusal(await ask(desk, file, 'signed'))).toBe('guardian-missing')
    expect(refusal(await ask(desk, file, 'fingerprinted'))).toBe('guardian-missing')
    expect(refusal(await ask(desk, file, 'read'))).toBeNull()
  })

  it('R-23 takes no signature where an older register has an agent in the room without a letter', async () => {
    const desk = await testDesk()
    const file = await presented(desk)
    const id = file.case.parties[0]?.id ?? 0
    const agents = JSON.stringify([{ name: '方文谦', phone: '', powers: [4, 5], letterOnFile: false }])
    desk.store.run('UPDATE parties SET agents = @agents WHERE id = @id', { id, agents })
    expect(refusal(await ask(desk, file, 'read'))).toBeNull()
    const session = file.sessions[0]
    const attendance = session?.record.attendance.map(each =>
      'partyId' in each.who && each.who.partyId === id ? { ...each, came: false, at: null } : each,
    )
    desk.store.run('UPDATE sessions SET attendance = @attendance WHERE id = @id', {
      id: session?.id ?? 0,
      attendance: JSON.stringify(attendance),
    })
    const now = { ...file, case: { ...file.case, version: file.case.version + 1 } }
    expect(await ask(desk, now, 'signed')).toMatchObject({
      failure: { rule: 'agent-without-letter', about: { name: '方文谦', party: '陈喆堃' } },
    })
  })
})

it('a party in a closed record or in a text cannot be taken out of the case', async () => {
  const desk = await testDesk()
  const file = await settled(desk)
  const partyId = file.case.parties[0]?.id ?? 0
  const reply = await desk.call('cases.removeParty', { ...on(file), partyId })
  expect(reply).toMatchObject({ failure: { rule: 'party-in-record', about: { name: '陈喆堃' } } })
})

describe('归档', () => {
  it('R-53, R-54, R-55: closes a complete folder and is read-only afterwards', async () => {
    const desk = await testDesk()
    let file = await effective(desk)
    const close = (reasons: { rule: string; reason: string }[] = []) =>
      desk.call('dossier.close', { ...on(file), retention: '长期', reasons })
    expect(await close()).toMatchObject({ failure: { rule: 'dossier-incomplete', about: { count: 6 } } })
    for (const item of ['cover', 'catalogue', 'application', 'record', 'agreement', 'back-cover'] as const)
      file = await desk.file('dossier.enclose', { ...on(file), item, pages: 2 })
    expect(await close()).toMatchObject({
      value: { case: { stage: 'archived', closing: { archivedOn: '2026-11-24', retention: '长期' } } },
    })
    const after = { caseId: file.case.id, version: file.case.version + 1 }
    expect(refusal(await desk.call('dossier.enclose', { ...after, item: 'evidence', pages: 1 }))).toBe(
      'case-closed',
    )
    expect(refusal(await desk.call('cases.fill', { ...after, fields: { title: '改' } }))).toBe('case-closed')
    // what was agreed is followed up even when the folder is already in the archive.
    const done = { ...after, dutyId: file.duties[0]?.id ?? 0, doneOn: '2026-11-24' }
    expect(await desk.call('agreements.perform', done)).toMatchObject({
      value: { duties: [{ doneOn: '2026-11-24' }, { doneOn: null }] },
    })
  })
})
