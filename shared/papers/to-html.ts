import { unreachable } from '../core/decision'
import type { Block, Field, FieldLine, Paper, Run, SignCell } from './paper'
import { printable } from './printable'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The paper as a page of its own: classes only, so that it obeys the strictest content policy. */
export function paperToHtml(paper: Paper): string {
  const { title, fileName, header, footer } = paper
  return `<!doctype html>
<html lang="zh-CN" class="paper-page" data-header="${safe(header)}" data-footer="${safe(footer)}">
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
    case 'number':
      return `<p class="number">${runs(each.runs)}</p>`
    case 'heading':
      return `<p class="heading">${runs(each.runs)}</p>`
    case 'text':
      return `<p class="text ${each.align}${each.indent ? ' indent' : ''}${keep(each.keep)}">${runs(each.runs)}</p>`
    case 'rules':
      return `<div class="rules${keep(each.keep)}">${'<p></p>'.repeat(each.count)}</div>`
    case 'fields':
      return `<div class="fields${keep(each.keep)}">${each.lines.map(fieldLine).join('')}</div>`
    case 'signatures': {
      const rows = each.rows.map(row => `<div class="row">${cell(row.left)}${cell(row.right)}</div>`)
      return `<div class="signatures${each.tight ? ' tight' : ''}">${rows.join('')}</div>`
    }
    case 'cut':
      return '<hr class="cut">'
    default:
      return unreachable(each)
  }
}

const keep = (kept: boolean) => (kept ? ' keep' : '')
const fieldLine = (line: FieldLine) => `<p class="field-line">${line.map(oneField).join('')}</p>`

function oneField({ label, value, from, to }: Field): string {
  const what = value === '' ? '<span class="value line"></span>' : `<span class="value">${safe(value)}</span>`
  return `<span class="field from-${from} to-${to}"><span class="label">${safe(label)}</span>${what}</span>`
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
