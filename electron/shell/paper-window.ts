import { BrowserWindow, type WebContents } from 'electron'

import type { Host } from '../host'
import type { PaperShelf } from './paper-shelf'
import { SEALED } from './sealed'

/** Prints papers through a hidden window, so that paper and preview come from the same page and style sheet. */
export function paperPrinter(papers: PaperShelf): Pick<Host, 'printHtml' | 'htmlToPdf'> {
  return {
    printHtml: (html, title) => withPaper(papers, html, title, print),
    htmlToPdf: html =>
      withPaper(papers, html, '', contents =>
        contents.printToPDF({ preferCSSPageSize: true, printBackground: true }),
      ),
  }
}

async function withPaper<T>(
  papers: PaperShelf,
  html: string,
  title: string,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const paper = papers.put(html)
  const window = new BrowserWindow({ show: false, title, webPreferences: SEALED })
  try {
    await window.loadURL(paper.address)
    return await use(window.webContents)
  } finally {
    window.destroy()
    paper.remove()
  }
}

/** A person who closes the print dialog has not made a mistake: that ends as quietly as printing does. */
function print(contents: WebContents): Promise<void> {
  return new Promise(done => contents.print({ printBackground: true }, () => done()))
}
