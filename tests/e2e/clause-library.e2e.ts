import { ModelClause } from '@shared/agreements/library/model-clause'
import { CaseFile } from '@shared/cases/case-file'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { deskForFile, go } from './support/desk-window'
import { focused } from './support/keys'

const desk = deskForFile('library')

/** A sample case whose agreement is being written. */
async function drafted(): Promise<number> {
  const rows = z.array(z.object({ id: z.number() })).parse(await desk.ask('cases.list', { which: 'open' }))
  for (const { id } of rows) {
    const file = CaseFile.parse(await desk.ask('cases.get', { id }))
    if (file.agreements.some(each => each.state === 'draft')) return id
  }
  throw new Error('No sample case has a draft')
}

const text = async (id: number) =>
  CaseFile.parse(await desk.ask('cases.get', { id })).agreements.find(each => each.state === 'draft')

describe('条款库 in 协议', () => {
  it('gives a clause by its initials, with the hand in its first blank', async () => {
    const { page } = desk
    const id = await drafted()
    const before = (await text(id))?.clauses.length ?? 0
    await go(page, `#/cases/${id}/agreement`)
    await page.getByRole('textbox', { name: '份数' }).waitFor()
    await page.keyboard.press('4')
    const dialog = page.getByRole('dialog', { name: '条款库' })
    await dialog.getByRole('option').first().waitFor()
    // Nothing acts while the input method composes.
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'yang', selectionStart: 4, selectionEnd: 4 })
    await page.keyboard.press('Enter')
    expect(await dialog.isVisible()).toBe(true)
    await session.send('Input.insertText', { text: '遛犬' })
    await dialog.getByRole('option', { name: '养犬' }).waitFor()
    expect(await dialog.getByRole('option').count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(async () => (await focused(page)).name).toMatch(/^由谁做/)
    await expect.poll(async () => (await text(id))?.clauses.length).toBe(before + 1)
    expect((await text(id))?.clauses.at(-1)).toMatchObject({ kind: 'act', measure: '绳长不超过2米' })
    await page.getByText(/〔大写〕、〔小写〕”还没有填/).waitFor()
  })

  it('keeps the words of a clause for other cases', async () => {
    const { page } = desk
    const last = page.getByRole('list', { name: '条款' }).getByRole('listitem').last()
    await last.getByRole('button', { name: '存入条款库' }).click()
    await page.getByRole('dialog', { name: '存入条款库' }).waitFor()
    await page.keyboard.type('遛狗牵绳')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const [first] = z.array(ModelClause).parse(await desk.ask('library.list', {}))
    expect(first).toMatchObject({ title: '遛狗牵绳', text: { kind: 'act', measure: '绳长不超过2米' } })
  })
})
