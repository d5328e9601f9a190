import { client } from './queries'

/** Another window, or this one, has changed something: whatever is on screen asks anew, once per burst. */
export function listenToDesk(): () => void {
  let timer = 0
  const stop = window.desk.onChanged(() => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void client.invalidateQueries(), 40)
  })
  return () => {
    window.clearTimeout(timer)
    stop()
  }
}
