// What VS Code calls in its extension host: runs mocha, and writes its report where `run.ts` looks for it.
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import Mocha from 'mocha'

export function run(): Promise<void> {
  const report = process.env['JIAOKAN_REPORT'] ?? ''
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => appendFileSync(report, `${format(...values)}\n`)
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 20_000, forbidPending: true })
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name))
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      writeFileSync(`${report}.done`, '')
      if (failures === 0) resolve()
      else reject(new Error(`${failures} failed`))
    })
  })
}
