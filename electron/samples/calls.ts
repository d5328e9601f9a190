import type { Name, RawInput } from '@shared/contract'
import { addDays, addMinutes, dayOf } from '@shared/core/day'
import { usualAnswerBy } from '@shared/notices/issue-notice'
import { ANSWERS, DELIVERIES, type NoticeRow } from '@shared/notices/notice'
import { z } from 'zod'

import calls from '../../resources/samples/calls.json'
import type { Around, Step } from './step'

/** Days are counted back from the day on which the samples are made, minutes from the issue or the start. */
const SampleCall = z.object({
  ago: z.int(),
  hour: z.string(),
  addressee: z.string(),
  contact: z.string(),
  matter: z.string(),
  start: z.tuple([z.int(), z.string()]),
  place: z.string(),
  deliver: z.tuple([z.int(), DELIVERIES.schema, z.string()]).optional(),
  answer: z.tuple([z.int(), ANSWERS.schema, z.string()]).optional(),
  /** Null minutes: nobody came. */
  arrival: z.tuple([z.int().nullable(), z.string()]).optional(),
  void: z.string().optional(),
})
type SampleCall = z.infer<typeof SampleCall>

const BASIS = '《深圳经济特区矛盾纠纷多元化解条例》第十二条'

type FollowName = 'notices.deliver' | 'notices.answer' | 'notices.arrival' | 'notices.void'

/** Every call to attend of the samples that belongs to no case, from its issue to who came. */
export const callSteps = (around: Around): Step[] =>
  z
    .array(SampleCall)
    .parse(calls)
    .flatMap(each => stepsOfCall(each, around))

function stepsOfCall(sample: SampleCall, { desk, names, today }: Around): Step[] {
  const actor = names.contact('何慧敏')
  const issued = `${addDays(today, -sample.ago)}T${sample.hour}`
  const start = `${addDays(today, -sample.start[0])}T${sample.start[1]}`
  let notice: NoticeRow | undefined
  const follow = <N extends FollowName>(
    at: string,
    name: N,
    input: Omit<RawInput<N>, 'noticeId' | 'version'>,
  ): Step => ({
    at,
    run: async () => {
      if (!notice) throw new Error('The letter was not issued')
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two left out of the input are added here
      const whole = { ...input, noticeId: notice.id, version: notice.version } as unknown as RawInput<N>
      notice = await answered(name, whole)
    },
  })
  const answered = async <N extends FollowName & Name>(name: N, input: RawInput<N>): Promise<NoticeRow> =>
    desk.call(name, input, actor)

  const steps: Step[] = [
    {
      at: issued,
      run: async () => {
        const { addressee, matter, place } = sample
        const text = { addressee, matter, place, basis: BASIS, contactId: names.contact(sample.contact) }
        const answerBy = usualAnswerBy(start, issued, addDays(dayOf(start), -1))
        notice = await desk.call(
          'notices.call',
          { ...text, start, end: null, answerBy, whistleId: null, issuerId: actor, disclosure: null },
          actor,
        )
      },
    },
  ]
  if (sample.deliver) {
    const [after, how, to] = sample.deliver
    const at = addMinutes(issued, after)
    steps.push(follow(at, 'notices.deliver', { at, how, to }))
  }
  if (sample.answer) {
    const [after, answer, text] = sample.answer
    const at = addMinutes(issued, after)
    steps.push(follow(at, 'notices.answer', { at, answer, text }))
  }
  if (sample.void) steps.push(follow(addMinutes(issued, 8), 'notices.void', { reason: sample.void }))
  if (sample.arrival) {
    const [late, who] = sample.arrival
    const at = addMinutes(start, late ?? 40)
    steps.push(follow(at, 'notices.arrival', { came: late !== null, at: late === null ? null : at, who }))
  }
  return steps
}
