import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { composeIn } from './support/composition'
import { deskForFile, go } from './support/desk-window'
import { tabTo, take } from './support/keys'

const desk = deskForFile('session-room')

const Row = z.object({ id: z.int(), title: z.string() })
const File = z.object({
  case: z.object({
    id: z.int(),
    version: z.int(),
    parties: z.array(z.object({ id: z.int(), name: z.string(), phone: z.string(), idNumber: z.string() })),
  }),
  sessions: z.array(
    z.object({
      id: z.int(),
      state: z.string(),
      record: z.object({ notes: z.array(z.object({ text: z.string() })), script: z.array(z.unknown()) }),
    }),
  ),
  agreements: z.array(z.object({ id: z.int(), clauses: z.array(z.looseObject({ kind: z.string() })) })),
})
const Caucus = z.object({
  notes: z.array(z.object({ words: z.object({ inConfidence: z.string() }) })),
  offers: z.array(z.object({ amountFen: z.int() })),
})

/** The burst pipe of the samples: four parties, private words, offers, three points, one of them open. */
async function burstPipe() {
  const rows = z.array(Row).parse(await desk.ask('cases.list', { which: 'open' }))
  const id = rows.find(each => each.title === '共用水管爆裂损失')?.id ?? 0
  return File.parse(await desk.ask('cases.get', { id }))
}

async function enter(): Promise<z.infer<typeof File>> {
  const file = await burstPipe()
  await go(desk.page, `#/cases/${file.case.id}/session`)
  await desk.page.bringToFront()
  await desk.page.locator('.composer').waitFor()
  return file
}

/** The telephone and ID numbers behind the masks, the first party's first. */
async function wholeNumbers({ case: { parties } }: z.infer<typeof File>): Promise<string[]> {
  const refs = parties.flatMap(({ id, phone, idNumber }) => [
    ...(phone === '' ? [] : [{ of: 'party', id, field: 'phone' }]),
    ...(idNumber === '' ? [] : [{ of: 'party', id, field: 'id' }]),
  ])
  const shown = await desk.ask('persons.show', { numbers: refs })
  const { numbers } = z.object({ numbers: z.array(z.object({ text: z.string() })) }).parse(shown)
  const texts = numbers.map(each => each.text)
  expect(texts.filter(text => text.includes('*'))).toEqual([])
  return texts
}

async function openWall(): Promise<Page> {
  await desk.page.locator('body').click({ position: { x: 700, y: 20 } })
  await desk.page.keyboard.press('g')
  const wall = () => desk.app.windows().find(each => each.url().includes('screen.html'))
  await expect.poll(() => wall() !== undefined).toBe(true)
  const page = wall()
  if (!page) throw new Error('The public window is gone again')
  await page.locator('h1').waitFor()
  return page
}

/** Everything a person or a script at the public window could read. */
const whole = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
const heading = (page: Page) => page.locator('h1').textContent()

describe('the public screen', () => {
  it('shows the agreed points, amounts in figures and 大写, days with weekday and the place to sign', async () => {
    await enter()
    const wall = await openWall()
    await expect.poll(() => heading(wall)).toBe('已经谈定 3 条')
    const text = await wall.locator('#root').innerText()
    for (const each of [
      '4,350.50 元',
      '人民币肆仟叁佰伍拾元伍角',
      '12月10日 星期四前',
      '签字在榕荫社区悦聊室',
    ])
      expect(text).toContain(each)
    expect(text).not.toContain('1,800.00')
  })

  it('shows nothing private: no word told in confidence, no offer, no ID number, no telephone', async () => {
    const file = await enter()
    const caucus = Caucus.parse(await desk.ask('caucus.get', { caseId: file.case.id }))
    const [agreement] = file.agreements
    if (!agreement) throw new Error('The sample has points')
    const numbers = await wholeNumbers(file)
    const slip = `修好后打电话${numbers[0]}，身份证${numbers[1]}，卡号6222 0212 3456 7890 123。`
    await desk.ask('agreements.write', {
      caseId: file.case.id,
      version: file.case.version,
      changes: { clauses: [...agreement.clauses, { kind: 'free', text: slip }] },
      newEdition: false,
    })
    const wall = await openWall()
    await expect.poll(() => heading(wall)).toBe('已经谈定 4 条')
    // The newest point is on the last page; the presider turns back and forth.
    await wall.getByText('第2页，共2页').waitFor()
    const shown = [await whole(wall)]
    await desk.page.bringToFront()
    await desk.page.keyboard.press('[')
    await wall.getByText('第1页，共2页').waitFor()
    shown.push(await whole(wall))
    await desk.page.keyboard.press(']')
    await wall.getByText('第2页，共2页').waitFor()
    const everything = shown.join('\n')
    expect(everything).toContain('修好后打电话****')
    const secrets = [
      ...caucus.notes.map(each => each.words.inConfidence),
      ...caucus.notes.flatMap(each =>
        each.words.inConfidence.split(/[，。、]/).filter(part => part.length > 3),
      ),
      ...numbers,
      '6222 0212 3456 7890 123',
      '13800002299',
      '6,800',
      '8,000.00',
    ].filter(each => each !== '')
    expect(secrets.length).toBeGreaterThan(15)
    expect(secrets.filter(each => everything.includes(each))).toEqual([])
    expect(
      await wall.evaluate(() => Object.keys(window).filter(each => /desk|screenOfRoom/.test(each))),
    ).toEqual(['screenOfRoom'])
    const reply = await wall.evaluate(async () =>
      JSON.stringify(await Reflect.get(window, 'screenOfRoom').read()),
    )
    expect(secrets.filter(each => reply.includes(each))).toEqual([])
  })

  it('has nothing to press and leads nowhere', async () => {
    const wall = await openWall()
    expect(await wall.locator('a, button, input, select, textarea, form, iframe').count()).toBe(0)
    const before = wall.url()
    await wall.evaluate(() => {
      location.href = '/index.html'
    })
    await wall.evaluate(() => void window.open('/index.html'))
    await wall.waitForTimeout(300)
    expect(wall.url()).toBe(before)
    expect(await heading(wall)).toContain('谈定')
  })

  it('stands still from F7 to F7, whatever is agreed meanwhile', async () => {
    const file = await enter()
    const wall = await openWall()
    const stood = await heading(wall)
    await desk.page.bringToFront()
    await desk.page.keyboard.press('F7')
    await wall.getByText('已定住').waitFor()
    const now = await burstPipe()
    const clauses = now.agreements[0]?.clauses ?? []
    await desk.ask('agreements.write', {
      caseId: file.case.id,
      version: now.case.version,
      changes: { clauses: clauses.slice(0, 2) },
      newEdition: false,
    })
    await wall.waitForTimeout(600)
    expect(await heading(wall)).toBe(stood)
    await desk.page.keyboard.press('F7')
    await expect.poll(() => heading(wall)).toBe('已经谈定 2 条')
    await wall.close()
  })
})

describe('the session room', () => {
  it('has no key of its own while a word is being composed, in either sheet', async () => {
    const file = await enter()
    for (const sheet of ['b', 'c']) {
      await desk.page.locator('.session-notes h2').click()
      await desk.page.keyboard.press(sheet)
      // The sheet is turned before anything is written on it.
      await desk.page
        .getByText('不进调解记录、文书、导出和公示屏')
        .waitFor({ state: sheet === 'b' ? 'visible' : 'hidden' })
      await desk.page.locator('.composer-text').focus()
      const { before, during, after } = await composeIn(desk.page, 'shuiguan', '水管')
      expect(during).toEqual(before)
      expect(after).toBe('水管')
      await desk.page.locator('.composer-text').fill('')
    }
    expect((await burstPipe()).sessions.at(-1)?.record.notes).toEqual(file.sessions.at(-1)?.record.notes)
  })

  it('keeps what is written 背靠背 out of the record', async () => {
    const file = await enter()
    await desk.page.locator('.session-notes h2').click()
    await desk.page.keyboard.press('b')
    await desk.page.getByText('不进调解记录、文书、导出和公示屏').waitFor()
    await desk.page.keyboard.press('1')
    await desk.page.locator('.composer-text:focus').waitFor()
    await desk.page.keyboard.type('私下说可以再让五百')
    await desk.page.keyboard.press('Control+Enter')
    await desk.page.getByRole('list', { name: '背靠背记录' }).getByText('私下说可以再让五百').waitFor()
    await desk.page.keyboard.press('Escape')
    await desk.page.keyboard.press('c')
    await expect.poll(() => desk.page.getByText('私下说可以再让五百').count()).toBe(0)
    const sessionId = file.sessions.at(-1)?.id
    const preview = JSON.stringify(
      await desk.ask('papers.preview', { kind: 'record', caseId: file.case.id, sessionId }),
    )
    expect(preview).not.toContain('再让五百')
  })

  it('runs from the first tick to the result by keyboard', async () => {
    const { page } = desk
    const file = await enter()
    await page.locator('.session-notes h2').click()
    await tabTo(page, /^都到了$/)
    await page.keyboard.press('Enter')
    await page.getByText('8 / 8 人').waitFor()
    await tabTo(page, /^核对身份$/)
    await page.keyboard.press('Space')
    await page.getByText('1 / 11 项').waitFor()
    await take(page, /^告知方式$/, 1)
    await page.getByText('2 / 11 项').waitFor()
    await tabTo(page, /禤秀英$/, { group: /谁说的/ })
    await page.keyboard.press('Enter')
    await page.locator('.composer-text:focus').waitFor()
    await page.keyboard.type('立管先换，别的再说。')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('list', { name: '发言' }).getByText('立管先换').waitFor()
    await page.keyboard.press('Escape')
    await take(page, /^调解结果$/, 3)
    await page.getByText('没有写下次的日子').waitFor()
    await tabTo(page, /^下次$/)
    await page.keyboard.type('下周四')
    await page.keyboard.press('Enter')
    await expect.poll(async () => page.getByText('没有写下次的日子').count()).toBe(0)
    await tabTo(page, /^结束调解会/)
    await page.keyboard.press('Enter')
    await page.getByText('记录已写定').waitFor()
    const after = await burstPipe()
    expect(after.sessions.at(-1)).toMatchObject({ state: 'held', record: { script: [{}, {}] } })
    expect(after.case.id).toBe(file.case.id)
  })
})
