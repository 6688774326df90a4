// What VS Code calls in its extension host: runs mocha, and writes its report where `run.ts` looks for it.
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import Mocha from 'mocha'

export function run(): Promise<void> {
  const report = process.env['JIAOKAN_REPORT'] ?? ''
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => appendFileSync(report, `${format(...values)}\n`)
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000, forbidPending: true, retries: 1 })
  for (const path of testFiles()) mocha.addFile(path)
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      writeFileSync(`${report}.done`, '')
      if (failures === 0) resolve()
      else reject(new Error(`${failures} failed`))
    })
  })
}

/** What wants a window in which nothing has happened yet, in this order; what leaves most behind comes last. */
const first = ['extension', 'commands', 'keys']
const last = ['notes']

/** Of the window that is open, and of these the ones that were asked for. */
function testFiles(): string[] {
  const folder = join(__dirname, process.env['JIAOKAN_WINDOW'] ?? 'oneFolder')
  const wanted = process.env['JIAOKAN_ONLY'] ?? ''
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.cjs') && name.startsWith(wanted))
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((name) => join(folder, name))
}

function rank(name: string): number {
  const [subject = ''] = name.split('.')
  if (last.includes(subject)) return first.length + 1
  return first.includes(subject) ? first.indexOf(subject) : first.length
}
