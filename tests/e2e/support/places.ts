import type { Page } from 'playwright-core'

import { go } from './desk-window'

/** A page of the desk, or a step of a case of the samples, with what tells that it is there. */
export type Standing = { name: string; hash: string; ready: string }

export const PLACES: readonly Standing[] = [
  { name: '今日', hash: '#/today', ready: 'h1:has-text("今日")' },
  { name: '登记，空白', hash: '#/register/new', ready: 'h1:has-text("登记")' },
  { name: '登记，写了一半', hash: '#/register/25', ready: '.reg-tab[aria-current]:has-text("高空抛物")' },
  { name: '登记，已受理', hash: '#/register/23', ready: '.reg-accepted' },
  { name: '民情簿，违规', hash: '#/intake/5', ready: '.intake-offer' },
  { name: '民情簿，诉求', hash: '#/intake/6', ready: '.intake-events' },
  { name: '民情簿，紧急', hash: '#/intake/7', ready: '.intake-events' },
  { name: '人员，像是一个人', hash: '#/persons/', ready: '.persons-pair' },
  { name: '人员，一个人', hash: '#/persons/9', ready: '.person-main' },
  { name: '案件', hash: '#/cases/9', ready: '.timeline' },
  { name: '案件，登记', hash: '#/cases/18/register', ready: '.summary' },
  { name: '案件，受理', hash: '#/cases/18/accept', ready: '.summary' },
  { name: '约期，未排', hash: '#/cases/24/schedule', ready: '.booking' },
  { name: '约期，已排', hash: '#/cases/18/schedule', ready: '.session-lines' },
  { name: '调解，正在', hash: '#/cases/21/session', ready: '.composer' },
  { name: '调解，已完', hash: '#/cases/14/session', ready: '.session-ended' },
  { name: '协议，在写', hash: '#/cases/22/agreement', ready: '.agreement-add' },
  { name: '协议，锁住', hash: '#/cases/19/agreement', ready: '.agreement-locked' },
  { name: '签署', hash: '#/cases/19/signing', ready: '.signing-board' },
  { name: '签署，生效', hash: '#/cases/10/signing', ready: '.signing-board' },
  { name: '归档，缺材料', hash: '#/cases/10/archive', ready: '.close-form' },
  { name: '归档，已归', hash: '#/cases/1/archive', ready: '.archive-text' },
  { name: '排期', hash: '#/schedule/2026-11-24', ready: '.board-bar' },
  { name: '排期，为一件', hash: '#/schedule/2026-11-24?case=24', ready: '.finder-proposal' },
  { name: '班表', hash: '#/rosters', ready: '.rosters-week' },
  { name: '文书', hash: '#/papers', ready: 'h1:has-text("文书")' },
  { name: '议事会', hash: '#/meetings/days', ready: '.agenda-item' },
  { name: '交办事项', hash: '#/meetings/tasks', ready: '.task-line' },
  { name: '到场通知', hash: '#/meetings/calls', ready: '.notice-follow' },
  { name: '吹哨报到', hash: '#/meetings/count', ready: '.meet-table' },
  { name: '通讯录', hash: '#/directory', ready: '.dir-row' },
  { name: '地方', hash: '#/places', ready: '.place-row' },
  { name: '设置', hash: '#/settings', ready: 'h1:has-text("设置")' },
]

export async function stand(page: Page, { hash, ready }: Standing): Promise<void> {
  await go(page, hash)
  await page.locator(ready).first().waitFor()
  await twoFrames(page)
}

/** Long enough for what measures itself to have done so. */
export const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
