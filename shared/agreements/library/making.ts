import type { ModelDetails } from './model-clause'

type Kinds = ModelDetails['kinds']
type Act = { action: string; measure?: string; manner?: string; otherwise?: string }

/** What follows when money is not paid; the rate is the parties' to say. */
export const LATE_PAYMENT = '逾期未付的，自逾期之日起每日按未付金额的万分之〔几〕支付违约金。'
/** What follows when something is not done. */
export const LATE_WORK = '逾期未完成的，每逾期一日支付违约金人民币〔大写〕元整（￥〔小写〕元）。'
/** What follows on a repetition. */
export const EACH_TIME = '违反一次，支付违约金人民币〔大写〕元整（￥〔小写〕元）。'

export const pay = (
  title: string,
  purpose: string,
  kinds: Kinds,
  otherwise = LATE_PAYMENT,
): ModelDetails => ({
  title,
  kinds,
  text: { kind: 'pay', purpose, method: 'transfer', otherwise },
})

const act =
  (lasting: boolean) =>
  (title: string, kinds: Kinds, words: Act): ModelDetails => ({
    title,
    kinds,
    text: {
      kind: 'act',
      lasting,
      action: words.action,
      measure: words.measure ?? '',
      manner: words.manner ?? '',
      otherwise: words.otherwise ?? (lasting ? EACH_TIME : LATE_WORK),
    },
  })

/** Done once, by a day. */
export const once = act(false)
/** From the effective day on. */
export const lasting = act(true)

export const free = (title: string, kinds: Kinds, text: string): ModelDetails => ({
  title,
  kinds,
  text: { kind: 'free', text },
})
