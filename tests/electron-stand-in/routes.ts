import type { Page, Route } from 'playwright-core'

import { toApp } from './addresses'
import { handlerOf } from './protocol'

/** Pages the app opened, and whom to ask before they go anywhere. */
export const navigators = new WeakMap<Page, { mayNavigate(address: string): boolean }>()

/** Every request of every page comes here; what the app does not answer is not answered: there is no network. */
export async function answerRoute(route: Route): Promise<void> {
  const request = route.request()
  const address = toApp(request.url())
  if (request.isNavigationRequest() && !mayNavigate(route, address)) return route.abort('aborted')
  const handler = handlerOf(new URL(address).protocol.slice(0, -1))
  if (!handler) return route.abort('blockedbyclient')
  const response = await handler(
    new Request(address, { method: request.method(), headers: request.headers() }),
  )
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

function mayNavigate(route: Route, address: string): boolean {
  try {
    const frame = route.request().frame()
    return frame.parentFrame() !== null || (navigators.get(frame.page())?.mayNavigate(address) ?? false)
  } catch {
    // A page too young to have a frame was opened by a page, not by the app.
    return false
  }
}
