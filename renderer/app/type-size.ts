import type { ContactId } from '@shared/core/ids'
import { lastSeated } from './actor'
import { useEffect, useState } from 'react'

export const TYPE_SIZES = [
  { value: '16', label: '标准' },
  { value: '18', label: '大' },
  { value: '20', label: '特大' },
] as const
export type TypeSize = (typeof TYPE_SIZES)[number]['value']

const key = (actor: ContactId | null) => `jieyou.size.${actor ?? 'nobody'}`

export function typeSizeOf(actor: ContactId | null): TypeSize {
  const kept = localStorage.getItem(key(actor))
  return TYPE_SIZES.find(each => each.value === kept)?.value ?? '16'
}

function apply(size: TypeSize): void {
  document.documentElement.dataset['size'] = size
}

/** Each person's own size, applied as soon as they sit down. */
export function useAppliedTypeSize(actor: ContactId | null): void {
  useEffect(() => apply(typeSizeOf(actor ?? lastSeated())), [actor])
}

export function useTypeSize(actor: ContactId): [TypeSize, (size: TypeSize) => void] {
  const [size, setSize] = useState(() => typeSizeOf(actor))
  const change = (next: TypeSize) => {
    localStorage.setItem(key(actor), next)
    apply(next)
    setSize(next)
  }
  return [size, change]
}
