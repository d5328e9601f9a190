import { DISPUTE_KINDS } from '@shared/cases/codes'
import type { ScriptKind, ScriptPoint } from '@shared/sessions/script'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { ScriptPointDialog } from './script-point-dialog'

const KINDS = [
  { value: 'all', label: '各类纠纷通用' },
  ...DISPUTE_KINDS.codes.map(value => ({ value, label: DISPUTE_KINDS.words[value] })),
]

/** 调解会程序: what is gone through in a session, for all disputes or for one kind; every word can be changed. */
export function ScriptSection() {
  const { run, sentence } = useCommand()
  const [chosen, setChosen] = useState('all')
  const [editing, setEditing] = useState<ScriptPoint | null>(null)
  const kind: ScriptKind = DISPUTE_KINDS.codes.find(each => each === chosen) ?? null
  const { data: script } = useQuery({
    queryKey: ['script', kind],
    queryFn: () => call('scripts.get', { kind }),
  })
  const points = script?.points ?? []
  const save = (next: readonly ScriptPoint[]) =>
    run('scripts.save', { kind, version: script?.version ?? 0, points: [...next] })
  const moved = (at: number, by: -1 | 1) => {
    const point = points[at]
    if (!point) return
    const others = points.filter(each => each !== point)
    void save([...others.slice(0, at + by), point, ...others.slice(at + by)])
  }
  return (
    <section aria-label="调解会程序">
      <Ruled
        title="调解会程序"
        note={script?.own ? '本会自己的' : '照通用的'}
        actions={
          script && (
            <>
              <Button size="s" onPress={() => setEditing(fresh())}>
                加一项
              </Button>
              {script.own && (
                <Button size="s" onPress={() => void run('scripts.reset', { kind })}>
                  恢复通用
                </Button>
              )}
            </>
          )
        }
      />
      <div className="set-rows">
        <Pick label="用于" value={chosen} options={KINDS} onChange={setChosen} />
        {sentence && <p role="alert">{sentence}</p>}
        <ol className="set-script">
          {points.map((point, index) => (
            <li key={point.id} aria-label={point.title}>
              <span>{point.title}</span>
              <Button size="s" variant="text" label={`改${point.title}`} onPress={() => setEditing(point)}>
                改
              </Button>
              {index > 0 && (
                <Button size="s" variant="text" label={`${point.title}上移`} onPress={() => moved(index, -1)}>
                  上移
                </Button>
              )}
              {index < points.length - 1 && (
                <Button size="s" variant="text" label={`${point.title}下移`} onPress={() => moved(index, 1)}>
                  下移
                </Button>
              )}
            </li>
          ))}
        </ol>
      </div>
      {editing && (
        <ScriptPointDialog
          point={editing}
          onSave={async point => {
            const known = points.some(each => each.id === point.id)
            const next = known
              ? points.map(each => (each.id === point.id ? point : each))
              : [...points, point]
            if (await save(next)) setEditing(null)
          }}
          onRemove={
            points.includes(editing)
              ? async () => {
                  if (await save(points.filter(each => each.id !== editing.id))) setEditing(null)
                }
              : undefined
          }
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  )
}

const fresh = (): ScriptPoint => ({
  id: crypto.randomUUID(),
  code: 'own',
  title: '',
  say: '',
  answers: [],
})
