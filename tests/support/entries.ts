import { EntryFile } from '@shared/intake/contract'
import type { Name, RawInput } from '@shared/contract'

import type { TestDesk } from './desk'

/** For commands that answer everything about an entry and are expected to succeed. */
export async function entryFrom<N extends Name>(
  desk: TestDesk,
  name: N,
  input: RawInput<N>,
): Promise<EntryFile> {
  const reply = await desk.call(name, input)
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  return EntryFile.parse(reply.value)
}

/** What a command on an entry names first. */
export const onEntry = ({ entry }: EntryFile) => ({ entryId: entry.id, version: entry.version })
