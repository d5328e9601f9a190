import { CaseId } from '@shared/core/ids'
import { paperToHtml } from '@shared/papers/to-html'

import { toDocx } from '../../electron/documents/to-docx'
import { paperOf } from '../../electron/procedures/papers'
import { measure, type Figure } from './figures'
import { onSampleRegister, TODAY } from './sample-register'

/** The agreement of a sample case with three parties and four clauses, as Word and as pages. */
export async function* benchPapers(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  yield* onSampleRegister(async function* ({ store }) {
    const ref = { kind: 'agreement', caseId: CaseId.parse(10), agreementId: null } as const
    const paper = paperOf({ db: store, today: TODAY.slice(0, 10) }, ref)
    if (wanted('paper.docx'))
      yield await measure({ name: 'paper.docx', n: 200, target: 40 }, () => toDocx(paper))
    if (wanted('paper.html'))
      yield await measure({ name: 'paper.html', n: 1000, target: 5 }, () => paperToHtml(paper))
  })
}
