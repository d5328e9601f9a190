import type { Page } from 'playwright-core'

type RawDesk = { call(name: string, input: unknown, actor: unknown): Promise<unknown> }

/** Asks through the window's own wire, as any script in the page could, without the window's types. */
export function askDesk(page: Page, name: string, input: unknown, actor: unknown = null): Promise<unknown> {
  return page.evaluate(
    asked => {
      const desk: RawDesk = Reflect.get(window, 'desk')
      return desk.call(asked.name, asked.input, asked.actor)
    },
    { name, input, actor },
  )
}
