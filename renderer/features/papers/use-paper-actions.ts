import type { AnyPaperRef } from '@shared/papers/contract'
import { useMutation } from '@tanstack/react-query'

import { call, failureOf } from '../../desk'
import { failureText } from '../../wording/failure-text'

export type PaperAction = 'word' | 'docx' | 'pdf' | 'print'

const WORKING: Record<PaperAction, string> = {
  word: '正在生成 Word 文书',
  docx: '正在存为 Word 文书',
  pdf: '正在存为 PDF',
  print: '正在送去打印',
}

async function act({ ref, action }: { ref: AnyPaperRef; action: PaperAction }): Promise<string> {
  if (action === 'print') {
    await call('papers.print', { ref })
    return '已送去打印'
  }
  if (action === 'word') {
    const { opened } = await call('papers.open', { ref })
    return opened ? '已用 Word 打开' : '这台电脑上没有能打开它的程序，可以另存后再开'
  }
  const { savedAs } = await call('papers.save', { ref, format: action })
  return savedAs === null ? '没有另存' : `已存为 ${savedAs}`
}

/** The slow things that are done with one paper; one at a time, and the last word stays to be read. */
export function usePaperActions(ref: AnyPaperRef | null) {
  const task = useMutation({ mutationFn: act })
  return {
    busy: task.isPending,
    start: (action: PaperAction) => {
      if (ref && !task.isPending) task.mutate({ ref, action })
    },
    said: task.isPending ? WORKING[task.variables.action] : (task.data ?? ''),
    refused: task.error ? failureText(failureOf(task.error)) : null,
  }
}
