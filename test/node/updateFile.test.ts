// A file that several processes change at once loses nothing and is never half written; what the disk refuses is said.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { updateFile } from '../../server/src/node/updateFile.ts'

let folder = ''
let script = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'jiaokan-update-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** Adds lines `name-0`, `name-1` … to a file, and says each one that it has written. */
const writer = `
import { updateFile } from './server/src/node/updateFile.ts'
const [path, name, count] = process.argv.slice(2)
for (let line = 0; line < Number(count); line++) {
  const result = await updateFile(path, (old) => Buffer.concat([old ?? Buffer.alloc(0), Buffer.from(name + '-' + line + '\\n')]))
  if ('changed' in result) process.stdout.write(name + '-' + line + '\\n')
  else process.stderr.write(result.failure + '\\n')
}
`
before(async () => {
  script = join(mkdtempSync(join(tmpdir(), 'jiaokan-writer-')), 'writer.mjs')
  const stdin = { contents: writer, resolveDir: process.cwd(), loader: 'ts' as const }
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'error' })
})
after(() => rmSync(join(script, '..'), { recursive: true }))

function start(path: string, name: string, count: number): { child: ChildProcess; said: () => string[] } {
  const child = spawn(process.execPath, [script, path, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout!.on('data', (chunk) => (output += String(chunk)))
  return { child, said: () => output.split('\n').slice(0, -1) }
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1)

describe('changing a file', function () {
  this.timeout(60_000)

  it('keeps what three processes write at once', async () => {
    const path = join(folder, 'notes.yaml')
    const writers = ['甲', '乙', '丙'].map((name) => start(path, name, 15))
    await Promise.all(writers.map(({ child }) => once(child, 'close')))
    const said = writers.flatMap((one) => one.said())
    assert.equal(said.length, 45)
    assert.deepEqual(linesOf(path).sort(), said.sort())
  })

  it('says that there is no room, and leaves the old file whole', async function () {
    if (process.platform === 'win32') this.skip()
    const path = join(folder, 'notes.yaml')
    writeFileSync(path, '甲\n')
    const large = `
import { updateFile } from './server/src/node/updateFile.ts'
process.stdout.write(JSON.stringify(await updateFile(process.argv[2], () => Buffer.alloc(1 << 20))))
`
    const outfile = join(script, '..', 'large.mjs')
    const stdin = { contents: large, resolveDir: process.cwd(), loader: 'ts' as const }
    await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' })
    const limited = 'ulimit -f 16 && exec "$0" "$@"'
    const { stdout } = spawnSync('sh', ['-c', limited, process.execPath, outfile, path], { encoding: 'utf8' })
    assert.deepEqual(JSON.parse(stdout), { failure: 'full' })
    assert.deepEqual(linesOf(path), ['甲'])
    assert.deepEqual(readdirSync(folder), ['notes.yaml'])
  })

  it('makes the folders on the way and leaves nothing beside the file', async () => {
    const path = join(folder, '一', '二', 'notes.yaml')
    assert.deepEqual(await updateFile(path, () => Buffer.from('甲')), { changed: true })
    assert.deepEqual(readdirSync(join(path, '..')), ['notes.yaml'])
  })

  // Root may write everywhere: there the attempt is somebody else's.
  if (process.platform !== 'win32')
    it('says that a folder may not be written, and changes nothing', async () => {
      const path = join(folder, '锁', 'a')
      mkdirSync(join(path, '..'))
      writeFileSync(path, '甲')
      for (const place of [folder, join(script, '..')]) chmodSync(place, 0o755)
      chmodSync(join(path, '..'), 0o555)
      const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
      const run = spawnSync(process.execPath, [script, path, '乙', '1'], { ...nobody, encoding: 'utf8' })
      chmodSync(join(path, '..'), 0o755)
      assert.equal(run.stderr, 'forbidden\n')
      assert.equal(readFileSync(path, 'utf8'), '甲')
    })

  it('says that a path leads through a file', async () => {
    writeFileSync(join(folder, 'a'), '甲')
    assert.deepEqual(await updateFile(join(folder, 'a', 'b'), () => Buffer.from('乙')), { failure: 'unreadable' })
  })
})
