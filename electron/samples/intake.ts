import type { Name, RawInput } from '@shared/contract'
import { addDays, addMinutes } from '@shared/core/day'
import { EntryFile } from '@shared/intake/contract'

import type { SampleEntry } from './sample-entries'
import { sampleEnforcement } from './sample-files'
import type { Around, Step } from './step'

type OnEntryName = {
  [N in Name]: RawInput<N> extends { entryId: number; version: number } ? N : never
}[Name]

/** An entry of 民情簿 as it was told and worked on, one call at a minute of its own. */
export function entrySteps(sample: SampleEntry, { desk, names, today }: Around): Step[] {
  const actor = names.contact('沈玉兰')
  const told = `${addDays(today, -sample.ago)}T${sample.hour}`
  const last = `${today}T08:30`
  let file: EntryFile | undefined
  const steps: Step[] = []
  const at = (minutes: number) => {
    const time = addMinutes(told, minutes)
    return time < last || sample.ago === 0 ? time : last
  }
  const then = <N extends OnEntryName>(
    time: string,
    name: N,
    input: Omit<RawInput<N>, 'entryId' | 'version'>,
  ) => {
    const run = async () => {
      if (!file) throw new Error('The entry was not opened')
      const { id: entryId, version } = file.entry
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two left out of the input are added here
      const whole = { ...input, entryId, version } as unknown as RawInput<N>
      file = EntryFile.parse(await desk.call(name, whole, actor))
    }
    steps.push({ at: time, run })
  }

  steps.push({
    at: told,
    run: async () => {
      file = await desk.call('intake.add', opening(sample), actor)
    },
  })
  if (sample.emergency) {
    const [kind, measures, whom] = sample.emergency
    then(at(1), 'emergency.name', { kind, vulnerable: false })
    for (const [index, measure] of measures.entries())
      then(at(2 + index), 'emergency.tick', { measure, whom: measure === 'reported' ? whom : '' })
  }
  if (sample.whistle) {
    const [level, blower, answerer, given] = sample.whistle
    then(at(1), 'whistles.blow', { level, blower, answerer, due: at(1 + given) })
  }
  for (const [index, line] of sample.log.entries()) then(at(2 + index), 'whistles.log', { line, text: '' })
  if (sample.whistle) {
    const [, , answerer, , taken] = sample.whistle
    const cameAt = at(1 + taken)
    steps.push({
      at: cameAt,
      run: async () => {
        const whistle = file?.whistles[0]
        if (!file || !whistle) throw new Error('Nobody blew')
        const { id: entryId, version } = file.entry
        const input = { entryId, version, whistleId: whistle.id, cameAt, whoCame: answerer }
        file = await desk.call('whistles.came', input, actor)
      },
    })
  }
  if (sample.handOver) {
    const [matter, receiver, answer] = sample.handOver
    const [, department = '', phone = '', basis = ''] =
      sampleEnforcement().find(each => each[0] === matter) ?? []
    then(at(40), 'enforcement.handOver', { matter, department, phone, basis, receiver })
    if (answer !== '')
      steps.push({
        at: at(600),
        run: async () => {
          const handOver = file?.handOvers[0]
          if (!file || !handOver) throw new Error('Nothing was handed over')
          const { id: entryId, version } = file.entry
          file = await desk.call(
            'enforcement.answer',
            { entryId, version, handOverId: handOver.id, answer },
            actor,
          )
        },
      })
  }
  for (const [step, owner, ago, hour] of sample.loop)
    then(at(5), 'loop.plan', {
      step,
      ownerId: names.contact(owner),
      due: `${addDays(today, -ago)}T${hour}`,
    })
  for (const [step, , ago, hour, note] of sample.loop)
    if (note !== '') then(addMinutes(`${addDays(today, -ago)}T${hour}`, -5), 'loop.done', { step, note })
  for (const [index, text] of sample.notes.entries()) then(at(45 + index), 'intake.note', { text })
  if (sample.close !== undefined) then(at(3000), 'intake.close', { note: sample.close })
  return steps
}

function opening(sample: SampleEntry): RawInput<'intake.add'> {
  const [estate, building, room] = sample.at
  const { name, phone, channel, sender, urgency, need, what } = sample
  return {
    stream: sample.stream,
    fields: {
      name,
      phone,
      channel,
      sender,
      urgency,
      need,
      what,
      place: { estate, building, room, text: '' },
    },
  }
}
