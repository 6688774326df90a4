// Notes, verified marks and the ledger, written by two processes of which one is killed a hundred times at random moments: what was
// said to be written is there, and every file can be read.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { readLedger } from '../../server/src/config/readLedger.ts'
import { loadAnnotations } from '../../server/src/node/annotationStore.ts'
import { updateFile } from '../../server/src/node/updateFile.ts'

/** Writes a note, a mark, an entry of the ledger, and so on, and says each that was written. */
const writer = `
import { addToLedgerFile } from './server/src/node/ledgerFile.ts'
import { changeAnnotations } from './server/src/node/annotationStore.ts'
import { ledgerFromCsv } from './server/src/config/ledgerCsv.ts'
const [folder, name] = process.argv.slice(2)
const at = '2026-11-21T10:00:00.000Z'
const source = { title: '统计公报', address: '', date: '' }
const anchor = { quote: { exact: '3亿元', prefix: '', suffix: '' }, position: { start: 0, end: 3 } }
const annotate = (id, event) =>
  changeAnnotations(folder, '甲.md', (file) => ({
    ...file,
    annotations: [...file.annotations, { id, subject: 'figure', anchor, events: [{ at, by: id, ...event }] }],
  }))
const deeds = [
  (id) => annotate(id, { does: 'says', text: '口径？' }),
  (id) => annotate(id, { does: 'verifies', source }),
  (id) => addToLedgerFile(folder, ledgerFromCsv('指标,范围,时间,数值\\n' + id + ',平川省,2025,3亿元\\n').entries),
]
async function main() {
 for (let turn = 0; ; turn++) {
  const id = name + 'x' + turn
  const outcome = await deeds[turn % deeds.length](id)
  if ('file' in outcome || outcome.addition?.added === 1) process.stdout.write(id + '\\n')
  else process.stderr.write(id + ' ' + JSON.stringify(outcome) + '\\n')
 }
}
void main()
`

describe('a process that is killed while it writes', function () {
  this.timeout(180_000)
  let scripts = ''
  let folder = ''
  before(async () => {
    scripts = mkdtempSync(join(tmpdir(), 'jiaokan-killed-'))
    const stdin = { contents: writer, resolveDir: process.cwd(), loader: 'ts' as const }
    const outfile = join(scripts, 'writer.cjs')
    await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile })
  })
  after(() => rmSync(scripts, { recursive: true }))
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'jiaokan-killed-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  function start(name: string): { readonly child: ChildProcess; readonly said: () => readonly string[] } {
    const child = spawn(process.execPath, [join(scripts, 'writer.cjs'), folder, name], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout!.on('data', (chunk) => (output += String(chunk)))
    return { child, said: () => output.split('\n').slice(0, -1) }
  }
  async function kill(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL')
    await once(child, 'close')
  }

  /** Ten at a time, so that the files stay short; another process writes all the while. */
  for (let round = 0; round < 10; round++)
    it(`leaves all that was written, kills ${round * 10 + 1} to ${round * 10 + 10}`, async () => {
      const steady = start(`steady${round}`)
      const said: string[] = []
      for (let turn = 0; turn < 10; turn++) {
        const victim = start(`turn${round}n${turn}`)
        await Promise.race([once(victim.child.stdout!, 'data'), once(victim.child, 'close')])
        assert.equal(victim.child.exitCode, null)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
        await kill(victim.child)
        said.push(...victim.said())
      }
      await kill(steady.child)
      said.push(...steady.said())
      const notes = await loadAnnotations(folder, '甲.md')
      assert.ok('file' in notes, JSON.stringify(notes))
      const ledger = readLedger(readFileSync(join(folder, '.jiaokan/ledger.yaml'), 'utf8'))
      assert.deepEqual(ledger.problems, [])
      const kept = new Set([
        ...notes.file.annotations.map(({ id }) => id),
        ...ledger.entries.map(({ indicator }) => indicator),
      ])
      assert.deepEqual(
        said.filter((one) => !kept.has(one)),
        [],
      )
      assert.ok(said.length >= 10)
      for (const path of ['ledger.yaml', 'notes/甲.md.yaml', '.gitignore', '.gitattributes'])
        assert.deepEqual(await updateFile(join(folder, '.jiaokan', path), () => null), { changed: false })
      const names = readdirSync(folder, { recursive: true }) as string[]
      assert.deepEqual(
        names.filter((name) => name.endsWith('.lock')),
        [],
      )
    })
})
