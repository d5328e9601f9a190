import { app } from './app'
import { answerDialog } from './dialog'
import { chooseMenu, readMenu } from './menu'
import { openedPaths, printed } from './record'
import { endpoint } from './stage'

/** What a test may ask of the running stand-in, over the process's own channel. */
export const remote = {
  endpoint: () => app.opened.promise.then(endpoint),
  answerDialog,
  menu: readMenu,
  chooseMenu,
  openedPaths: () => openedPaths,
  printed: () => printed,
  quit: () => app.quit(),
}
export type Remote = typeof remote
export type Question = { id: number; name: keyof Remote; args: unknown[] }

if (process.send) {
  process.on('message', ({ id, name, args }: Question) => {
    void Promise.resolve(Reflect.apply(remote[name], undefined, args)).then(value =>
      process.send?.({ id, value }),
    )
  })
  // The test went: so does the app.
  process.on('disconnect', () => app.quit())
}
