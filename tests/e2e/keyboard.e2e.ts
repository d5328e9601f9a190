import { CaseFile } from '@shared/cases/case-file'
import { describe, expect, it } from 'vitest'

import { inventedId } from '../../electron/samples/registering'
import { deskForFile, TODAY } from './support/desk-window'
import { fill, focused, tabTo, take } from './support/keys'

const desk = deskForFile('keyboard')

const press = async (...keys: string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key)
}
const type = (text: string) => desk.page.keyboard.type(text)
const shows = (text: string | RegExp) => desk.page.getByText(text).first().waitFor()

/** The register's own word on the case, by the number in the window's address. */
async function filed(): Promise<CaseFile> {
  const id = Number(/\/(\d+)/.exec(new URL(desk.page.url()).hash)?.[1])
  return CaseFile.parse(await desk.ask('cases.get', { id }))
}

const FIRST = { group: /^甲方/ }
const SECOND = { group: /^乙方/ }

describe('a dispute, without the mouse', () => {
  it('is registered from F2 on and gets its number', async () => {
    const { page } = desk
    await press('F2')
    await page.getByRole('heading', { name: '登记' }).waitFor()
    await expect.poll(() => focused(page)).toMatchObject({ name: '姓名' })
    await type('陈喆堃')
    await fill(page, /^电话$/, '13800000502', FIRST)
    await fill(page, /^小区或地址$/, '榕荫花园', FIRST)
    await fill(page, /^楼栋$/, '3栋', FIRST)
    await fill(page, /^房号$/, '502', FIRST)
    await fill(page, /^公民身份号码$/, inventedId('1985-03-12', 'male', 1), FIRST)
    await tabTo(page, /^口头同意$/)
    await press('Enter')
    await take(page, /愿不愿意调解/, 1)
    await fill(page, /^姓名$/, '牛犇', SECOND)
    await fill(page, /^公民身份号码$/, inventedId('1988-10-30', 'male', 4), SECOND)
    await tabTo(page, /^口头同意$/)
    await press('Enter')
    await take(page, /愿不愿意调解/, 1)
    await fill(page, /^纠纷地点，小区$/, '榕荫花园')
    await fill(page, /^什么事$/, '牛犇的空调外机热风正对陈喆堃家阳台，双方对移机有争议。')
    await fill(page, /^要求$/, '移走空调外机')
    await tabTo(page, /纠纷类型/)
    await press('Enter')
    await page.getByRole('option').first().waitFor()
    await type('ll')
    await press('Enter')
    await fill(page, /^具体事由$/, '空调外机')
    await press('Escape')
    await take(page, /^案件来源$/, 1)
    await take(page, /^凭什么立$/, 1)
    await page.getByText('不缺').waitFor()
    await press('Control+Enter')
    await page.getByRole('dialog', { name: '受理并取号' }).waitFor()
    await press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    const { case: accepted } = await filed()
    expect(accepted.acceptance?.number).toMatch(/^（2026）榕人调字第\d{4}号$/)
    expect(accepted.registration).toMatchObject({
      kind: 'neighbours',
      subject: '空调外机',
      source: 'application',
      opening: 'application',
      requests: ['移走空调外机'],
      place: { estate: '榕荫花园' },
    })
    expect(accepted.parties).toMatchObject([
      { name: '陈喆堃', will: 'agrees', birthDay: '1985-03-12', address: { building: '3栋', room: '502' } },
      { name: '牛犇', will: 'agrees', sex: 'male' },
    ])
  })

  it('gets a session with a lawyer whom both sides agree to', async () => {
    const { page } = desk
    await press('p')
    await page.getByRole('heading', { name: '排第1次调解会' }).waitFor()
    await tabTo(page, /^日期$/)
    await type('今天')
    await fill(page, /^开始时间$/, '10:30')
    await tabTo(page, /地点/)
    await press('Enter')
    await page.getByRole('option').first().waitFor()
    await type('yts')
    await press('Enter')
    await tabTo(page, /^记录$/)
    await type('csj')
    await press('ArrowDown', 'Enter')
    await tabTo(page, /^添邀请参加的人$/)
    await type('fwq')
    await press('ArrowDown', 'Enter')
    await shows(/^邀请方文谦$/)
    await tabTo(page, /^各方都口头同意邀请方文谦$/)
    await press('Enter')
    // His published hours are in the afternoon.
    await shows(/不在公布的值守时间里/)
    await fill(page, /^照排的理由$/, '电话里说好了')
    await press('Control+Enter')
    await page.getByRole('heading', { name: '第1次调解会', exact: true }).first().waitFor()

    const { sessions } = await filed()
    expect(sessions).toMatchObject([
      { state: 'booked', start: `${TODAY}T10:30`, end: `${TODAY}T12:00`, invitedIds: [expect.anything()] },
    ])
  })

  it('is heard, with every speaker chosen by a digit, and settled', async () => {
    const { page } = desk
    await press('Escape')
    await page.getByRole('button', { name: /开始第1次调解会/ }).waitFor()
    await press('Enter')
    await page.getByText('都到了').waitFor()
    await tabTo(page, /^都到了$/)
    await press('Enter')
    await page.getByText('5 / 5 人').waitFor()
    await take(page, /^告知方式$/, 1)
    await tabTo(page, /说$/)
    await press('Escape', '2')
    await type('愿意移走。')
    await press('Control+Enter')
    await shows('愿意移走。')
    await press('Escape', '1')
    await type('可以。')
    await press('Control+Enter')
    await shows('可以。')
    await take(page, /^调解结果$/, 1)
    await expect.poll(async () => (await filed()).sessions[0]?.record.result).toBe('settled')
    await tabTo(page, /^结束调解会/)
    await press('Enter')
    await shows(/记录已写定/)

    const [session] = (await filed()).sessions
    expect(session?.state).toBe('held')
    expect(session?.record.notes.map(note => note.text)).toEqual(['愿意移走。', '可以。'])
    expect(session?.record.attendance.filter(each => each.came)).toHaveLength(5)
  })

  it('gets an agreement whose blanks are filled by Tab, and is presented', async () => {
    const { page } = desk
    await press('Escape')
    await page.getByRole('button', { name: /^写协议/ }).waitFor()
    await press('Enter')
    await page.getByRole('heading', { name: '协议' }).waitFor()
    await press('Enter')
    await page.getByRole('textbox', { name: '份数' }).waitFor()
    await press('2')
    await page.getByRole('listitem', { name: '第一条' }).waitFor()
    await expect.poll(async () => (await focused(page)).name).toMatch(/由谁做/)
    await press('Enter')
    await page.getByRole('option').first().waitFor()
    await press('ArrowDown', 'Enter', 'Escape')
    await fill(page, /^日期，/, '12.7')
    await fill(page, /^做什么$/, '把空调外机移到4栋屋面')
    await fill(page, /^数量、限度或时段$/, '一台')
    await fill(page, /^怎么做、谁查验$/, '由和润物业当日到场查验')
    await fill(page, /^逾期不做怎么办/, '逾期每日支付人民币伍拾元整（￥50.00元）')
    await shows('都已写明')
    await tabTo(page, /^提请签署$/)
    await press('Enter')
    await page.getByRole('dialog', { name: '提请签署' }).waitFor()
    await press('Control+Enter')
    await page.getByRole('grid', { name: '签署' }).waitFor()

    const [agreement] = (await filed()).agreements
    expect(agreement).toMatchObject({ state: 'presented', clauses: [{ kind: 'act', due: '2026-12-07' }] })
  })

  it('is signed square by square until it takes effect', async () => {
    for (let left = 12; left > 0 && (await filed()).agreements[0]?.state !== 'effective'; left -= 1) {
      const before = (await filed()).case.version
      await press('Enter')
      await expect.poll(async () => (await filed()).case.version).toBeGreaterThan(before)
    }
    await shows('已生效')
    expect((await filed()).agreements).toMatchObject([{ state: 'effective', effectiveOn: TODAY }])
  })

  it('is put into the archive with its papers counted', async () => {
    const { page } = desk
    await press('Escape')
    await page.getByRole('heading', { name: '空调外机', level: 1 }).waitFor()
    await press('Enter')
    await page.getByRole('heading', { name: '卷内材料' }).waitFor()
    const required = [
      '卷宗封面',
      '卷内目录',
      '人民调解申请书或受理登记表',
      '人民调解记录',
      '人民调解协议书',
      '封底',
    ]
    for (const paper of required) {
      await tabTo(page, new RegExp(`^${paper}入卷$`))
      await press('Enter')
      await expect.poll(async () => (await focused(page)).name).toBe(`${paper}页数`)
      await type('2')
      await press('Enter')
      await page.getByRole('button', { name: `取出${paper}` }).waitFor()
    }
    await take(page, /^保管期限$/, 1)
    await press('Control+Enter')
    await shows('已归档')

    const { case: closed, dossier } = await filed()
    expect([closed.stage, closed.closing.archivedOn]).toEqual(['archived', TODAY])
    expect(dossier.filter(row => row.pages !== null)).toHaveLength(required.length)
  })
})
