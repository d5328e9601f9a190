import { hits } from './pinyin'
import './popup.css'

/** A text with the characters that a query hit marked by weight and underline. */
export function HitText({ text, query }: { text: string; query: string }) {
  const found = hits(text, query)
  if (!found || found.length === 0) return text
  const from = Math.min(...found)
  const to = Math.max(...found) + 1
  return (
    <>
      {text.slice(0, from)}
      <mark className="ui-hit">{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  )
}
