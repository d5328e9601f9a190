/** `memory-of.ts DATA ROWS`: opens the register, asks it everything twenty times, prints what the process holds. */
import { benchDesk, openBenchDesk } from './sample-register'
import { KINDS, scrapsOf } from './search-kinds'

const [dataFolder = '', rows = '0'] = process.argv.slice(2)
const desk = openBenchDesk(dataFolder)
const asked = benchDesk(desk)
let peak = 0
for (const [round, scrap] of scrapsOf(asked, Number(rows), 20).entries())
  for (const ask of Object.values(KINDS)) {
    const { call, input } = ask(scrap, round, Number(rows))
    await asked.call(call, input)
    peak = Math.max(peak, process.memoryUsage.rss())
  }
const rss = process.memoryUsage.rss()
desk.close()
process.stdout.write(JSON.stringify({ rss: rss / 2 ** 20, peak: peak / 2 ** 20 }))
