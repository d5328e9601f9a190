import type { Page } from 'playwright-core'

type Readable = { base: number; troubles: string[] }

/**
 * What a person at this window could not read: a page wider than the window, words cut off in a button, a label or
 * a heading, letters under 14 px, and letters that stand out too little from their ground.
 */
export function troublesOf(page: Page): Promise<Readable> {
  return page.evaluate(() => {
    type Color = [number, number, number, number]
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return (
        width > 2 &&
        height > 2 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
    }
    const said = (element: Element) => `“${(element.textContent ?? '').trim().slice(0, 24)}”`
    const read = (text: string): Color => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, alpha]
    }
    const over = (top: Color, under: Color): Color => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const ground = (element: Element | null): Color => {
      if (!element) return [255, 255, 255, 1]
      const own = read(getComputedStyle(element).backgroundColor)
      return own[3] === 1 ? own : over(own, ground(element.parentElement))
    }
    const light = (color: Color) => {
      const [red, green, blue] = color.map(each => {
        const part = each / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
    }
    const contrast = (element: Element) => {
      const back = ground(element)
      const front = over(read(getComputedStyle(element).color), back)
      const [dark = 0, bright = 0] = [light(front), light(back)].toSorted((a, b) => a - b)
      return (bright + 0.05) / (dark + 0.05)
    }

    const root = document.documentElement
    const troubles = new Set<string>()
    if (root.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth)
      troubles.add(`The document is ${root.scrollWidth} wide`)
    for (const element of document.querySelectorAll(
      'button, label, h1, h2, h3, h4, th, legend, [role=rowheader]',
    )) {
      if (!shown(element) || element.clientWidth === 0 || element.closest('.visually-hidden')) continue
      if (element.scrollWidth > element.clientWidth + 1)
        troubles.add(`${said(element)} needs ${element.scrollWidth} and has ${element.clientWidth}`)
    }
    for (const name of document.querySelectorAll<HTMLInputElement>('.reg-name input'))
      if (name.scrollWidth > name.clientWidth + 1) troubles.add(`The name ${name.value} is cut off`)

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      if (!element || (node.textContent ?? '').trim() === '' || !shown(element)) continue
      if (element.closest('.visually-hidden, script, style, select')) continue
      const size = parseFloat(getComputedStyle(element).fontSize)
      if (size < 14) troubles.add(`${said(element)} is written in ${size} px`)
      if (!element.closest(':disabled, [aria-disabled=true]') && contrast(element) < 4.5)
        troubles.add(`${said(element)} has a contrast of ${contrast(element).toFixed(2)}`)
    }
    return { base: parseFloat(getComputedStyle(root).fontSize), troubles: [...troubles] }
  })
}
