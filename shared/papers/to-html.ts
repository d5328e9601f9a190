import { unreachable } from '../core/decision'
import { linesOf } from './keep-together'
import { labelAir } from './measure'
import {
  PAGE,
  QR,
  TYPE,
  type Block,
  type Field,
  type FieldLine,
  type Paper,
  type Run,
  type SignCell,
} from './paper'
import { printable } from './printable'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const PAGE_POINTS = ((PAGE.height - PAGE.top - PAGE.bottom) / 25.4) * 72

/** The paper as a page of its own: classes only, so that it obeys the strictest content policy. */
export function paperToHtml(paper: Paper): string {
  const { title, fileName, header, footer, unnumbered } = paper
  return `<!doctype html>
<html lang="zh-CN" class="paper-page${unnumbered ? ' unnumbered' : ''}" data-header="${safe(header)}" data-footer="${safe(footer)}">
<head><meta charset="utf-8"><title>${safe(fileName || title)}</title><link rel="stylesheet" href="/paper.css"></head>
<body><main class="paper">
${paper.blocks.map(block).join('\n')}
</main></body>
</html>
`
}

function block(each: Block): string {
  switch (each.kind) {
    case 'title':
      return `<h1>${safe(each.text)}</h1>`
    case 'banner':
      return `<p class="banner">${safe(each.text)}</p>`
    case 'number':
      return `<p class="number">${runs(each.runs)}</p>`
    case 'heading':
      return `<p class="heading">${runs(each.runs)}</p>`
    case 'text':
      return `<p class="text ${each.align}${each.indent ? ' indent' : ''}">${runs(each.runs)}</p>`
    case 'rules':
      return `<div class="rules">${'<p></p>'.repeat(each.count)}</div>`
    case 'fields':
      return `<div class="fields">${each.lines.map(fieldLine).join('')}</div>`
    case 'signatures': {
      const rows = each.rows.map(row => `<div class="row">${cell(row.left)}${cell(row.right)}</div>`)
      return `<div class="signatures${each.tight ? ' tight' : ''}">${rows.join('')}</div>`
    }
    case 'together':
      return `<div class="together${fitsPage(each.blocks) ? ' whole' : ''}">${each.blocks.map(block).join('')}</div>`
    case 'qr':
      return qr(each)
    case 'table':
      return table(each)
    case 'box':
      return `<div class="box"><svg width="1" height="${each.height}mm" aria-hidden="true"></svg><p>${safe(each.caption)}</p></div>`
    case 'space':
      return `<div class="space">${'<p></p>'.repeat(each.lines)}</div>`
    case 'page':
      return '<div class="new-page"></div>'
    case 'cut':
      return '<hr class="cut">'
    default:
      return unreachable(each)
  }
}

/** Drawn as one path, a square a module; lines of the printed page stay sharp at any zoom. */
function qr({ modules, caption }: Extract<Block, { kind: 'qr' }>): string {
  const side = modules.length + 2 * QR.quiet
  const squares = modules.flatMap((row, y) =>
    Array.from(row).flatMap((dark, x) => (dark === '1' ? [`M${x + QR.quiet} ${y + QR.quiet}h1v1h-1z`] : [])),
  )
  return `<div class="qr"><svg viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" role="img" aria-label="二维码"><path d="${squares.join('')}"/></svg><p>${safe(caption)}</p></div>`
}

/** Column widths as attributes: the content policy lets no style stand in the page. */
function table({ widths, head, rows, tall }: Extract<Block, { kind: 'table' }>): string {
  const sum = widths.reduce((all, width) => all + width, 0)
  const columns = widths.map(width => `<col width="${((100 * width) / sum).toFixed(2)}%">`).join('')
  const cells = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map(text => `<${tag}>${safe(text)}</${tag}>`).join('')}</tr>`
  return `<table class="grid${tall ? ' tall' : ''}"><colgroup>${columns}</colgroup>${head.length > 0 ? `<thead>${cells('th', head)}</thead>` : ''}<tbody>${rows
    .map(each => cells('td', each))
    .join('')}</tbody></table>`
}

/** What is longer than a page must be split somewhere; between two rows then. */
function fitsPage(blocks: readonly Block[]): boolean {
  const heights = blocks.map(each => {
    if (each.kind !== 'signatures') return linesOf(each) * TYPE.line
    return each.rows.length * (each.tight ? TYPE.tightSignRow : TYPE.signRow)
  })
  return heights.reduce((sum, height) => sum + height, 0) < PAGE_POINTS
}

const fieldLine = (line: FieldLine) => `<p class="field-line">${line.map(oneField).join('')}</p>`

function oneField({ label, value, from, to }: Field): string {
  const what = value === '' ? '<span class="value line"></span>' : `<span class="value">${safe(value)}</span>`
  return `<span class="field from-${from} to-${to}"><span class="label${labelAir(label, from) > 0 ? ' short' : ''}">${safe(label)}</span>${what}</span>`
}

function cell({ text, line, align }: SignCell): string {
  const name = text === '' ? '' : `<span>${safe(text)}</span>`
  return `<p class="${align}">${name}${line ? '<span class="line"></span>' : ''}</p>`
}

function runs(parts: readonly Run[]): string {
  return parts.map(run => (run.blank ? `<span class="blank">${run.text}</span>` : safe(run.text))).join('')
}

function safe(text: string): string {
  return printable(text).replace(/[&<>"']/g, letter => ENTITIES[letter] ?? letter)
}
