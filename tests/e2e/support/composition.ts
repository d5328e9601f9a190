import type { CDPSession, Page } from 'playwright-core'

/** The number that an input method gives to every key it takes for itself. */
const PROCESSED = 229
const ALT = 1
const CTRL = 2

/** Keys that an input method uses to choose, page and take back, and which mean something to the desk too. */
const KEYS: [key: string, modifiers: number][] = [
  ['Enter', 0],
  ['Tab', 0],
  ['Escape', 0],
  ['ArrowDown', 0],
  ['ArrowUp', 0],
  ['ArrowLeft', 0],
  ['ArrowRight', 0],
  ['1', 0],
  ['2', 0],
  ['n', 0],
  ['p', 0],
  ['/', 0],
  ['Delete', 0],
  ['F2', 0],
  ['Enter', CTRL],
  ['k', CTRL],
  ['m', CTRL],
  ['1', ALT],
]

export type Composed = { during: State; before: State; after: string }
/** Everything of ours that a key could move: where the window stands, what is open, where the cursor is. */
type State = { hash: string; dialogs: number; focus: boolean; text: string; options: number }

/** Composes a word in the field that has the focus, presses all of those keys meanwhile, then commits the word. */
export async function composeIn(page: Page, letters: string, word: string): Promise<Composed> {
  const session = await page.context().newCDPSession(page)
  await page.evaluate(() => Reflect.set(window, 'composedIn', document.activeElement))
  await session.send('Input.imeSetComposition', {
    text: letters,
    selectionStart: letters.length,
    selectionEnd: letters.length,
  })
  const before = await settled(page)
  for (const [key, modifiers] of KEYS) await pressProcessed(session, key, modifiers)
  await twoFrames(page)
  const during = await stateOf(page)
  await session.send('Input.insertText', { text: word })
  await twoFrames(page)
  const after = (await stateOf(page)).text
  await session.detach()
  return { before, during, after }
}

async function pressProcessed(session: CDPSession, key: string, modifiers: number): Promise<void> {
  const common = { key, modifiers, windowsVirtualKeyCode: PROCESSED, nativeVirtualKeyCode: PROCESSED }
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...common })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common })
}

/** What the letters alone have brought about, such as answers that arrive late, is there before any key is pressed. */
async function settled(page: Page): Promise<State> {
  let last = await stateOf(page)
  for (let quiet = 0; quiet < 3;) {
    await page.waitForTimeout(120)
    const now = await stateOf(page)
    quiet = JSON.stringify(now) === JSON.stringify(last) ? quiet + 1 : 0
    last = now
  }
  return last
}

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))

function stateOf(page: Page): Promise<State> {
  return page.evaluate(() => {
    const field: unknown = Reflect.get(window, 'composedIn')
    const typed = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null
    return {
      hash: location.hash,
      dialogs: document.querySelectorAll('[role=dialog]').length,
      options: document.querySelectorAll('[role=option][data-selected], [role=option][data-focused]').length,
      focus: typed !== null && document.activeElement === typed,
      text: typed?.value ?? '',
    }
  })
}
