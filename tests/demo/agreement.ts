import type { Locator, Page } from 'playwright-core'

import type { Album } from './album'
import { main, pick } from './hands'
import { go } from './session'

/** 协议: four clauses written into their blanks, one vague word found and mended, then put before the parties. */
export async function writeAgreement(page: Page, { picture }: Album, caseUrl: string): Promise<void> {
  const desk = main(page)
  await go(page, `${caseUrl}/agreement`)
  await desk.getByRole('button', { name: '写协议' }).click()
  const add = (kind: string) => desk.locator('.agreement-add').getByRole('button', { name: kind }).click()
  const clause = (name: string) => desk.getByRole('listitem', { name: `第${name}条` })

  await add('做事')
  await act(page, clause('一'), {
    who: ['牛犇'],
    day: '12.7',
    action: '把两台空调外机从榕荫花园3栋二层平台移到金桂里4栋屋面，支架和排水管一并拆除',
    measure: '共两台',
    manner: '由和润物业当日到场查验',
    otherwise: '逾期每日向陈喆堃、古丽努尔·阿卜杜热合曼各支付人民币伍拾元整（￥50.00元）',
  })
  await add('付款')
  await pay(page, clause('二'), {
    from: ['何立峰'],
    to: [],
    outside: '移机施工方',
    what: '移机费',
    yuan: '1800',
    day: '12.4',
  })
  await add('付款')
  await pay(page, clause('三'), {
    from: ['牛犇'],
    to: [],
    outside: '移机施工方',
    what: '移机费',
    yuan: '1800',
    day: '12.4',
  })
  await add('付款')
  await pay(page, clause('四'), {
    from: ['何立峰'],
    to: ['陈喆堃'],
    outside: '',
    what: '清洗费',
    yuan: '1200',
    day: '12.10',
  })
  await add('付款')
  await pay(page, clause('五'), {
    from: ['何立峰'],
    to: ['古丽努尔'],
    outside: '',
    what: '清洗费',
    yuan: '1200',
    day: '12.10',
  })
  await add('自己写')
  const free = clause('六').getByRole('textbox')
  await free.fill('各方今后应妥善处理邻里关系，有问题尽快沟通。')
  await desk.getByText(/妥善/).first().waitFor()
  await picture('协议-检查')
  await free.fill('牛犇自本协议生效之日起，每日22时至次日7时停用外机。')
  await page.keyboard.press('Tab')
  await desk.getByText('都已写明').waitFor()
  await picture('协议-写好')
  await desk.getByRole('button', { name: '提请签署' }).click()
  const dialog = page.getByRole('dialog', { name: '提请签署' })
  await dialog.waitFor()
  await picture('提请签署')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
}

type Act = { who: string[]; day: string; action: string; measure: string; manner: string; otherwise: string }

async function act(page: Page, clause: Locator, told: Act): Promise<void> {
  await pick(page, clause.getByRole('button', { name: /^由谁做/ }), ...told.who)
  await clause.getByRole('textbox', { name: /^日期/ }).fill(told.day)
  await clause.getByRole('textbox', { name: '做什么' }).fill(told.action)
  await clause.getByRole('textbox', { name: '数量、限度或时段' }).fill(told.measure)
  await clause.getByRole('textbox', { name: '怎么做、谁查验' }).fill(told.manner)
  await clause.getByRole('textbox', { name: '怎么办' }).fill(told.otherwise)
}

type Pay = { from: string[]; to: string[]; outside: string; what: string; yuan: string; day: string }

async function pay(page: Page, clause: Locator, told: Pay): Promise<void> {
  await pick(page, clause.getByRole('button', { name: /付款人/ }), ...told.from)
  await clause.getByRole('textbox', { name: /^日期/ }).fill(told.day)
  await pick(page, clause.getByRole('button', { name: /付款方式/ }), '银行转账')
  if (told.to.length > 0) await pick(page, clause.getByRole('button', { name: /^收款人/ }), ...told.to)
  if (told.outside) await clause.getByRole('textbox', { name: '案外收款人' }).fill(told.outside)
  await clause.getByRole('textbox', { name: '款项名称' }).fill(told.what)
  await clause.getByRole('textbox', { name: '金额，元' }).first().fill(told.yuan)
  await clause.getByRole('textbox', { name: '怎么办' }).fill('逾期未付的，收款人可以向人民法院起诉')
}
