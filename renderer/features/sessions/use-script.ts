import type { ScriptKind, ScriptPoint } from '@shared/sessions/script'
import { useQuery } from '@tanstack/react-query'

import { call } from '../../desk'

/** The points to go through with this kind of dispute. */
export function useScript(kind: ScriptKind): readonly ScriptPoint[] {
  const { data } = useQuery({ queryKey: ['script', kind], queryFn: () => call('scripts.get', { kind }) })
  return data?.points ?? []
}
