import { tmpdir } from 'node:os'

import { CaseFile } from '@shared/cases/case-file'
import { CaseRow } from '@shared/cases/case-file'
import type { Reply } from '@shared/core/failure'
import { z } from 'zod'

import { openDesk } from '../../electron/desk'
import { headlessHost } from '../../electron/headless-host'
import type { SavedPaper } from './papers'

type Facts = { out: string; today: string; papers: SavedPaper[]; pictures: string[] }

/** What the walk left behind, read back from the register itself and not from memory. */
export async function summary({ out, today, papers, pictures }: Facts) {
  const desk = openDesk({ dataFolder: out, host: headlessHost({ dataFolder: tmpdir(), today }) })
  try {
    const ask = async (name: string, input: unknown) => valueOf(await desk.dispatch(name, input, 1))
    const rows = z.array(CaseRow).parse(await ask('cases.list', { which: 'closed' }))
    const row = rows.find(each => each.title.startsWith('空调外机位置'))
    const file = CaseFile.parse(await ask('cases.get', { id: row?.id }))
    const agreement = file.agreements[0]
    return {
      case: file.case.acceptance?.number,
      agreement: agreement?.number,
      notices: file.notices.map(each => each.number),
      stage: file.case.stage,
      days: {
        accepted: file.case.acceptance?.acceptedOn,
        termEnds: file.term?.end,
        effective: agreement?.effectiveOn,
        confirmationUntil: file.confirmation?.due ?? file.confirmation?.raw,
        archived: file.case.closing.archivedOn,
      },
      parties: file.case.parties.map(each => `${each.label} ${each.name}`),
      journal: await ask('journal.verify', {}),
      papers,
      pictures,
    }
  } finally {
    desk.close()
  }
}

function valueOf(reply: Reply<unknown>): unknown {
  if (!reply.ok) throw new Error(`The register does not answer: ${JSON.stringify(reply.failure)}`)
  return reply.value
}
