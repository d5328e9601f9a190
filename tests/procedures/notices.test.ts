import type { CaseFile } from '@shared/cases/case-file'
import { describe, expect, it } from 'vitest'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { booked } from '../support/walk'

describe('R-29 the call to attend', () => {
  const issue = (desk: TestDesk, file: CaseFile, issuer: string) =>
    desk.call('notices.issue', {
      ...on(file),
      sessionId: file.sessions[0]?.id ?? 0,
      addressee: '榕荫派出所',
      contactId: desk.names.contact('王建平'),
      matter: '协调空调外机位置纠纷',
      basis: '深圳经济特区矛盾纠纷多元化解条例第十二条',
      issuerId: desk.names.contact(issuer),
    })

  it('is numbered in its own series, issued by the 社区书记 alone, delivered and answered', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    expect(refusal(await issue(desk, file, '沈玉兰'))).toBe('issuer-not-secretary')
    const reply = await issue(desk, file, '何慧敏')
    expect(reply).toMatchObject({ value: { notices: [{ number: '（2026）榕到通字第0001号', came: null }] } })
    const asked = { caseId: file.case.id, noticeId: 1 }
    await desk.file('notices.deliver', {
      ...asked,
      version: 3,
      at: '2026-11-24T09:10',
      how: 'phone',
      to: '值班室',
    })
    const came = await desk.file('notices.arrival', {
      ...asked,
      version: 4,
      came: true,
      at: '2026-11-24T10:05',
    })
    expect(came.notices[0]).toMatchObject({
      deliveredHow: 'phone',
      deliveredTo: '值班室',
      came: true,
      cameAt: '2026-11-24T10:05',
    })
    expect(await desk.call('notices.list', {})).toMatchObject({
      value: [{ caseLabel: '第0001号', title: '空调外机位置' }],
    })
  })
})
