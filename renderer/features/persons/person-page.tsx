import { ID_KINDS, SEXES } from '@shared/cases/codes'
import type { PersonId } from '@shared/core/ids'
import type { AlikePerson, PersonFile } from '@shared/persons/contract'
import { addressText } from '@shared/places/address'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

import { placeToHash } from '../../app/place'
import { queries, useToday } from '../../app/queries'
import { failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { PageHead } from '../../ui/page-head'
import { useKeys } from '../../ui/use-keys'
import { dateOnPaper } from '@shared/core/chinese-date'
import { failureText } from '../../wording/failure-text'
import { idProblemText } from '../register/id-problem'
import { CorrectDialog } from './correct-dialog'
import { HeldNumber } from './held-number'
import { MergeDialog } from './merge-dialog'
import { PersonCopy } from './person-copy'
import { PersonHistory } from './person-history'
import { PersonMatters } from './person-matters'
import './persons-page.css'

/** One person: what is known, every matter, who shares the door, and what was done to the record. */
export function PersonPage({ personId }: { personId: PersonId }) {
  const { data: file, error } = useQuery(queries.person(personId))
  const today = useToday()
  const [dialog, setDialog] = useState<'correct' | 'copy' | null>(null)
  const [merging, setMerging] = useState<AlikePerson | 'other' | null>(null)
  const stands = file !== undefined && file.person.mergedInto === null
  useKeys({
    e: stands ? () => setDialog('correct') : undefined,
    m: stands ? () => setMerging(file.alike[0] ?? 'other') : undefined,
    c: file ? () => setDialog('copy') : undefined,
  })
  if (error) return <FailureNote>{failureText(failureOf(error))}</FailureNote>
  if (!file) return null
  const { person } = file
  return (
    <>
      <PageHead
        title={person.name}
        second={<span>{`${file.cases.length} 件案件，${file.entries.length} 条民情簿`}</span>}
        actions={
          <>
            <Button keyHint="C" onPress={() => setDialog('copy')}>
              本人查阅
            </Button>
            {stands && (
              <>
                <Button keyHint="E" onPress={() => setDialog('correct')}>
                  更正
                </Button>
                <Button keyHint="M" onPress={() => setMerging(file.alike[0] ?? 'other')}>
                  合并
                </Button>
              </>
            )}
          </>
        }
      />
      {person.mergedInto !== null && (
        <p className="person-merged" role="note">
          这条记录已并入另一条。
          <a href={placeToHash({ at: 'persons', personId: person.mergedInto })}>看现在的那一条</a>
        </p>
      )}
      <div className="person">
        <div className="person-main">
          <Facts file={file} />
          <PersonMatters file={file} today={today} />
        </div>
        <PersonHistory file={file} today={today} onMerge={setMerging} />
      </div>
      {dialog === 'correct' && <CorrectDialog file={file} onClose={() => setDialog(null)} />}
      {dialog === 'copy' && <PersonCopy person={person} onClose={() => setDialog(null)} />}
      {merging !== null && <MergeDialog file={file} other={merging} onClose={() => setMerging(null)} />}
    </>
  )
}

function Facts({ file: { person } }: { file: PersonFile }) {
  const natural = person.kind === 'natural'
  const lines: [string, ReactNode][] = natural
    ? [
        ['性别', person.sex && SEXES.words[person.sex]],
        ['民族', person.ethnicity],
        ['出生日期', person.birthDay && dateOnPaper(person.birthDay)],
        [ID_KINDS.words[person.idKind], person.idNumber && <IdNumber key="id" person={person} />],
        ['职业', person.occupation],
      ]
    : [
        ['统一社会信用代码', person.creditCode],
        ['法定代表人', [person.representative, person.representativeTitle].filter(Boolean).join('，')],
      ]
  const phone = person.phone && (
    <HeldNumber number={{ of: 'person', id: person.id, field: 'phone' }} text={person.phone} label="电话" />
  )
  const rest: [string, ReactNode][] = [
    ['电话', phone],
    [natural ? '住址' : '住所地', addressText(person.address)],
    ['行为能力', person.lacksCapacity && '无民事行为能力或限制民事行为能力'],
  ]
  return (
    <dl className="person-facts">
      {[...lines, ...rest]
        .filter(([, value]) => Boolean(value))
        .map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function IdNumber({ person }: { person: PersonFile['person'] }) {
  return (
    <>
      <HeldNumber
        number={{ of: 'person', id: person.id, field: 'id' }}
        text={person.idNumber}
        label="证件号码"
      />
      {person.idProblem && <span className="person-problem">{idProblemText(person.idProblem)}</span>}
    </>
  )
}
