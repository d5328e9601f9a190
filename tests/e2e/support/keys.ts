import type { Page } from 'playwright-core'

type Focused = { name: string; role: string; group: string }

/** What has the focus, as somebody who listens would know it. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    // The page itself is nobody's focus, although its text holds every name.
    const at = document.activeElement === document.body ? null : document.activeElement
    const labelled = (element: Element | null | undefined): string => {
      if (!element) return ''
      const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
      return (
        element.getAttribute('aria-label') ??
        (ids.length > 0
          ? ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ')
          : element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
            ? [...(element.labels ?? [])].map(label => label.textContent).join(' ')
            : (element.textContent ?? ''))
      )
    }
    const group = at?.parentElement?.closest(
      '[role=group], [role=radiogroup], fieldset, [role=dialog], li[aria-label], tr, section[aria-label]',
    )
    return {
      name: labelled(at).replaceAll(/\s+/g, ' ').trim(),
      role: at?.getAttribute('role') ?? (at instanceof HTMLInputElement ? at.type : (at?.localName ?? '')),
      group: labelled(group).replaceAll(/\s+/g, ' ').trim(),
    }
  })
}

const MOST = 90

/** Presses Tab until the field or button of this name has the focus; a name that Tab never meets is an error. */
export async function tabTo(page: Page, name: RegExp, { group = /(?:)/, back = false } = {}): Promise<void> {
  const met: string[] = []
  for (let count = 0; count < MOST; count += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const at = await focused(page)
    if ((name.test(at.name) || (at.role === 'radio' && name.test(at.group))) && group.test(at.group)) return
    met.push(`${at.group.slice(0, 12)}/${at.name.slice(0, 16)}`)
  }
  throw new Error(`Tab never came to ${String(name)}; it met ${[...new Set(met)].join(' · ')}`)
}

/** Goes to a field by Tab and types into it. */
export async function fill(page: Page, name: RegExp, text: string, where = {}): Promise<void> {
  await tabTo(page, name, where)
  await page.keyboard.type(text)
}

/** Goes to a row of choices by Tab and takes the one with this number. */
export async function take(page: Page, question: RegExp, digit: number, where = {}): Promise<void> {
  await tabTo(page, question, where)
  await page.keyboard.press(String(digit))
}
