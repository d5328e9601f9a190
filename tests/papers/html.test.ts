import { paperToHtml } from '@shared/papers/to-html'
import { expect, test } from 'vitest'

import { paperOf } from '../support/paper-cases'
import { paperFacts } from '../support/paper-facts'

const hostile = '<script>alert(1)</script>&"\'\u0000<b onclick=x>'

test('everything that somebody typed is escaped, and control characters are dropped', () => {
  const page = paperToHtml(paperOf('agreement', paperFacts({ agreement: { facts: hostile } })))
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;&lt;b onclick=x&gt;')
  expect(page).not.toContain('<script')
  expect(page).not.toContain('\u0000')
})

test('a page carries classes only, so that the content policy lets it through', () => {
  const page = paperToHtml(paperOf('agreement', paperFacts()))
  expect(page).not.toMatch(/<[^>]*\s(style|on\w+)=/)
  expect(page).toContain('<link rel="stylesheet" href="/paper.css">')
})

test('head and foot of the pages come from the paper', () => {
  const page = paperToHtml(paperOf('agreement', paperFacts()))
  expect(page).toContain('data-header="（2026）榕人调字第0118号" data-footer="样例"')
  expect(paperToHtml(paperOf('agreement', paperFacts({ office: { sample: false } })))).toContain(
    'data-footer=""',
  )
})
