/** A run of digits as people write numbers of cards, telephones and accounts: with spaces, dashes or brackets in it. */
const RUN = /\p{Nd}(?:[\s\-－—–·.()（）]?\p{Nd}){6,}[Xx]?/gu
const DATE = /^(?:19|20)\d\d\D\d{1,2}\D\d{1,2}/
/** From here on a run of digits is a telephone, an account or an ID number, and no amount anybody agrees on. */
const LONG = 10
const HIDDEN = '****'

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '')

/**
 * A text for the public screen: numbers of people are taken out, whoever typed them wherever. `known` are the ID
 * numbers and telephones of the case, hidden also where they are short.
 */
export function hideNumbers(text: string, known: readonly string[]): string {
  const theirs = known.map(digitsOf).filter(each => each.length >= 7)
  return text.replace(RUN, run => {
    if (DATE.test(run.normalize('NFKC')) && digitsOf(run).length < 14) return run
    const digits = digitsOf(run)
    return digits.length >= LONG || theirs.some(each => each.includes(digits) || digits.includes(each))
      ? HIDDEN
      : run
  })
}
