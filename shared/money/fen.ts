import { z } from 'zod'

/** Money in whole fen, never a float. 9,999,999,999.99 yuan is the most that 大写 here can write. */
export const Fen = z.int().nonnegative().max(999_999_999_999)

/** '3,600.00' from 360000. */
export function yuan(fen: number): string {
  const whole = Math.floor(fen / 100)
  return `${whole.toLocaleString('en-US')}.${String(fen % 100).padStart(2, '0')}`
}

/** Fen from what a person types: '3600', '3,600.5', '￥3600元', '3.6万'. Undefined when it is no amount. */
export function parseYuan(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s¥￥元圆]/g, '')
  const found = /^(\d{1,10})(?:\.(\d{1,6}))?(万?)$/.exec(plain)
  if (!found) return undefined
  const [, whole = '', fraction = '', wan = ''] = found
  const places = wan ? 6 : 2
  if (fraction.length > places) return undefined
  const fen = Number(whole + fraction.padEnd(places, '0'))
  return Fen.safeParse(fen).success ? fen : undefined
}
