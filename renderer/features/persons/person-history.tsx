import { CONSENT_ANSWERS, SENSITIVE } from '@shared/persons/consent'
import type { AlikePerson, MergeLine, PersonFile, Sight } from '@shared/persons/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { placeToHash } from '../../app/place'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { dayText, timeText } from '../../wording/dates'
import { cardText, factWord, NUMBER_WORDS, whyText } from './person-words'

type Props = { file: PersonFile; today: string; onMerge: (other: AlikePerson) => void }

/** Beside the matters: who may be the same, what was done to the record, and who has looked. */
export function PersonHistory({ file, today, onMerge }: Props) {
  const { person, alike, merges, corrections, consents } = file
  return (
    <aside
      className="person-side"
      aria-label="记录"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must reach it
      tabIndex={0}
    >
      {alike.length > 0 && (
        <section aria-label="可能是同一个人">
          <Ruled title="可能是同一个人" />
          {alike.map(each => (
            <div key={each.id} className="person-alike">
              <p>
                <a href={placeToHash({ at: 'persons', personId: each.id })}>{each.name}</a>{' '}
                {whyText(each.why)}
                <br />
                <small>{cardText(each)}</small>
              </p>
              <Button size="s" onPress={() => onMerge(each)}>
                合并
              </Button>
            </div>
          ))}
        </section>
      )}
      {consents.length > 0 && (
        <section aria-label="告知和同意">
          <Ruled title="告知和同意" />
          <ul className="person-lines">
            {consents.map((each, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- answers have no id and only grow
              <li key={index}>
                {SENSITIVE.words[each.matter]}：{CONSENT_ANSWERS.words[each.answer]}
                {each.basis && `，${each.basis}`} <small>{dayText(each.on, today)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {merges.length > 0 && (
        <section aria-label="合并经过">
          <Ruled title="合并经过" />
          {merges.map(each => (
            <Merge key={each.id} merge={each} own={person.id} today={today} />
          ))}
        </section>
      )}
      {corrections.length > 0 && (
        <section aria-label="更正">
          <Ruled title="更正" />
          <ul className="person-lines">
            {corrections.map((each, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- corrections have no id and only grow
              <li key={index}>
                {each.fields.map(factWord).join('、')}：{each.reason}{' '}
                <small>
                  {each.actor}，{timeText(each.at, today)}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sights file={file} today={today} />
    </aside>
  )
}

function Merge({ merge, own, today }: { merge: MergeLine; own: number; today: string }) {
  const [asking, setAsking] = useState(false)
  const { run, sentence } = useCommand()
  const takeBack = (why: string) => {
    if (why.trim() !== '') void run('persons.unmerge', { mergeId: merge.id, reason: why })
  }
  const other = merge.keptId === own ? merge.goneId : merge.keptId
  return (
    <div className="person-merge">
      <p>
        {merge.keptId === own ? '并入了' : '已并入'}
        <a href={placeToHash({ at: 'persons', personId: other })}>
          {merge.keptId === own ? `${merge.goneName}（另一条）` : '另一条'}
        </a>
        ：{merge.reason}
        <br />
        <small>
          {merge.actor}，{timeText(merge.at, today)}
          {merge.undoneAt && `；${merge.undoneBy} ${timeText(merge.undoneAt, today)}撤回`}
        </small>
      </p>
      {merge.undoneAt === null && !asking && (
        <Button size="s" variant="text" onPress={() => setAsking(true)}>
          撤回合并
        </Button>
      )}
      {merge.undoneAt === null && asking && (
        <TextField
          layout="stack"
          label="为什么撤回，写完按 Enter"
          autoFocus
          maxLength={400}
          value=""
          onCommit={takeBack}
        />
      )}
      <FailureNote>{sentence}</FailureNote>
    </div>
  )
}

const SIGHTS: Record<Sight['what'], string> = {
  numbers: '看了全号',
  paper: '取用文书',
  copy: '打印本人查阅件',
  table: '导出了写全号的表格',
}

function sightText({ what, detail }: Sight): string {
  if (what !== 'numbers') return detail === '' ? SIGHTS[what] : `${SIGHTS[what]}：${detail}`
  const fields = Object.entries(NUMBER_WORDS).filter(([field]) => detail.split(' ').includes(field))
  return `${SIGHTS.numbers}：${fields.map(([, word]) => word).join('、')}`
}

/** who has seen the numbers and the papers. */
function Sights({ file: { person }, today }: { file: PersonFile; today: string }) {
  const { data = [] } = useQuery({
    queryKey: ['sights', person.id],
    queryFn: () => call('persons.sights', { id: person.id }),
  })
  return (
    <section aria-label="谁看过">
      <Ruled title="谁看过" note={data.length === 0 ? '还没有人看过全号' : `${data.length} 次`} />
      <ul className="person-lines">
        {data.slice(0, 100).map((each, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of the journal have no id here
          <li key={index}>
            {each.actor} {sightText(each)}{' '}
            <small>
              {timeText(new Date(each.at).toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T'), today)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
