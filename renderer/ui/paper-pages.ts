/** Text area of a page in millimetres, as `@page` in paper.css leaves it, and the preview's gap between two sheets. */
const AREA = { width: 156, height: 225 }
const SHEET_STEP = 297 + 6

/**
 * Lays a printed document out in the shadow of `host`, on sheets one below the other. The browser's own fragmentation
 * breaks the text, by the same style sheet and the same rules as on paper; nothing is measured or cut by hand.
 * Calls back with the number of pages, once the style sheet is there.
 */
export function layPages(host: HTMLElement, html: string, laid: (pages: number) => void): () => void {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  // A parsed document is inert: no script in it runs, nothing is fetched, and only its text area is taken over.
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const main = parsed.querySelector('main.paper')
  const styles = document.createElement('link')
  styles.rel = 'stylesheet'
  styles.href = '/paper.css'
  const preview = element('preview')
  const flow = element('preview-flow')
  flow.lang = 'zh-CN'
  if (main) flow.append(asArticle(main))
  preview.append(flow)
  let gone = false
  styles.addEventListener('load', () => {
    if (gone) return
    const pages = countPages(flow)
    preview.style.height = `${pages * SHEET_STEP - 6}mm`
    const { header = '', footer = '' } = parsed.documentElement.dataset
    const numbered = !parsed.documentElement.classList.contains('unnumbered')
    const number = (index: number) => (numbered ? `第${index + 1}页　共${pages}页` : '')
    const sheets = Array.from({ length: pages }, (_none, index) =>
      sheet(index, number(index), header, footer),
    )
    preview.prepend(...sheets)
    preview.classList.add('laid')
    laid(pages)
  })
  shadow.replaceChildren(styles, preview)
  return () => {
    gone = true
  }
}

/** The page around it has its own main, and there can be only one. */
function asArticle(main: Element): HTMLElement {
  const article = document.createElement('article')
  for (const { name, value } of main.attributes) article.setAttribute(name, value)
  article.append(...main.childNodes)
  return article
}

/** Both sides in the same units, whatever the zoom. */
function countPages(flow: HTMLElement): number {
  const { width, height } = flow.getBoundingClientRect()
  const millimetres = (height / width) * AREA.width
  return Math.max(1, Math.round((millimetres - AREA.height) / SHEET_STEP) + 1)
}

function sheet(index: number, number: string, header: string, footer: string): HTMLElement {
  const page = element('preview-sheet')
  page.style.top = `${index * SHEET_STEP}mm`
  page.append(
    element('preview-header', header),
    element('preview-footer', footer),
    element('preview-number', number),
  )
  return page
}

function element(className: string, text = ''): HTMLElement {
  const made = document.createElement('div')
  made.className = className
  made.textContent = text
  return made
}
