import type { Locator, Page } from 'playwright-core'

/** Types into a field that suggests, and goes on; what was typed stands, whatever was suggested. */
export async function suggest(within: Locator, label: string, text: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label })
  await field.fill(text)
  // While its list is open, everything else is hidden from names.
  await field.page().keyboard.press('Tab')
}

/** Picks somebody of the directory by name. */
export async function pickPerson(within: Locator, label: string, name: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label })
  await field.fill(name)
  await field.page().getByRole('option', { name }).first().click()
}

/** Presses one of a row of choices; the input itself is hidden behind its word. */
export async function choose(within: Locator, question: string, answer: string): Promise<void> {
  const row = within.getByRole('radiogroup', { name: question })
  await row
    .locator('label')
    .filter({ hasText: new RegExp(`^\\d?\\s*${answer}$`) })
    .click()
}

/** Opens a list behind a button and takes what is named, one or several. */
export async function pick(page: Page, opener: Locator, ...names: string[]): Promise<void> {
  await opener.click()
  for (const name of names) await page.getByRole('option', { name }).first().click()
  if (names.length > 1 || (await page.getByRole('listbox').count()) > 0) await page.keyboard.press('Escape')
}

export const main = (page: Page) => page.locator('main')
