// Notes, verified figures and the ledger on a disk that misbehaves: nothing that was said to be written is lost, nothing is half
// written, and one clear message says why.
import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import {
  authorityRequests,
  notesRequests,
  type LedgerChange,
  type Note,
  type NoteChange,
  type VerifyResult,
} from '../../server/src/lsp/protocol.ts'
import { readLedger } from '../../server/src/config/readLedger.ts'
import { readAnnotationFile } from '../../server/src/notes/readAnnotationFile.ts'
import { uriOf, type ClientOptions, type LspClient } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const article = '2025年，平川省进出口总额达1286.4亿元，同比增长5.2%。\n2025年，平川省出口额763.2亿元。\n'
const source = { title: '统计公报', address: '', date: '2026-02-10' }

const wait = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** In milliseconds between two looks; patient, as machines are slow at times. */
async function eventually(holds: () => Promise<boolean>, step = 50): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await holds())) {
    assert.ok(Date.now() < deadline, 'it did not happen')
    await wait(step)
  }
}

describe('what is noted, verified and registered', function () {
  this.timeout(120_000)
  const { folder, start } = serverTest()

  async function world(root: string, options: ClientOptions = {}) {
    const client = await start({
      folders: [root],
      locale: 'zh-cn',
      settings: { notes: { author: '张三' } },
      ...options,
    })
    const shown: string[] = []
    client.connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void shown.push(message),
    )
    await client.ready()
    const textDocument = { uri: uriOf(root, '公报.md') }
    const note = (text: string) => {
      const range = { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } }
      return client.request<NoteChange>(notesRequests.add, { textDocument, range, category: '疑问', text })
    }
    const verify = (character = 16) =>
      client.request<VerifyResult>(authorityRequests.verify, { textDocument, position: { line: 0, character }, source })
    const register = (indicator: string) =>
      client.request<LedgerChange>(authorityRequests.importLedger, {
        text: `指标,范围,时间,数值\n${indicator},平川省,2025,3亿元\n`,
      })
    const notes = () => client.request<Note[]>(notesRequests.ofDocument, { textDocument })
    return { client, shown, note, verify, register, notes }
  }
  const storeOf = (root: string): string => join(root, '.jiaokan/notes/公报.md.yaml')
  const ledgerOf = (root: string): string => join(root, '.jiaokan/ledger.yaml')
  const annotationsIn = (root: string) => {
    const read = readAnnotationFile(readFileSync(storeOf(root), 'utf8'))
    return 'file' in read ? read.file.annotations : assert.fail(read.fault.message.en)
  }
  const isQuiet = (root: string): void =>
    assert.deepEqual(
      (readdirSync(root, { recursive: true }) as string[]).filter((path) => /\.(?:tmp|lock)$/.test(path)),
      [],
    )

  it('by two editors at once is all there', async () => {
    const root = folder({ '公报.md': article })
    const both = await Promise.all([world(root), world(root)])
    const turns = Array.from({ length: 8 }, (_, turn) => turn)
    const done = await Promise.all(
      both.flatMap(({ note, register }, side) =>
        turns.flatMap((turn) => [note(`第${side}${turn}条`), register(`第${side}${turn}项收入`)]),
      ),
    )
    const marks = await Promise.all(both.map(({ verify }, side) => verify(side === 0 ? 16 : 30)))
    assert.deepEqual(
      [...done, ...marks].filter(({ problem }) => problem !== null),
      [],
    )
    assert.equal(annotationsIn(root).length, 18)
    assert.equal(readLedger(readFileSync(ledgerOf(root), 'utf8')).entries.length, 16)
    isQuiet(root)
    const [first] = both
    await first!.client.fileEvents(2, uriOf(storeOf(root)))
    await eventually(async () => (await first!.notes()).length === 18)
  })

  it('is there after the server was killed while it wrote', async () => {
    const root = folder({ '公报.md': article })
    const said: string[] = []
    const registered: string[] = []
    for (let turn = 0; turn < 4; turn++) {
      const { client, note, register } = await world(root)
      const [notesBefore, entriesBefore] = [said.length, registered.length]
      const noting = Array.from({ length: 60 }, async (_, index) => {
        const name = `第${turn}轮第${index}条`
        if ((await note(name)).problem === null) said.push(name)
      })
      const registering = Array.from({ length: 60 }, async (_, index) => {
        const name = `第${turn}轮第${index}项收入`
        if ((await register(name)).added === 1) registered.push(name)
      })
      await eventually(async () => said.length > notesBefore && registered.length > entriesBefore, 5)
      await wait(turn * 23)
      await client.kill()
      void Promise.allSettled([...noting, ...registering])
    }
    const { note, notes, register, verify } = await world(root)
    assert.equal((await note('之后')).problem, null)
    assert.equal((await register('之后收入')).added, 1)
    assert.equal((await verify()).problem, null)
    const kept = new Set((await notes()).flatMap(({ remarks }) => remarks.map(({ text }) => text)))
    assert.deepEqual(
      said.filter((text) => !kept.has(text)),
      [],
    )
    const entries = new Set(readLedger(readFileSync(ledgerOf(root), 'utf8')).entries.map(({ indicator }) => indicator))
    assert.deepEqual(
      registered.filter((name) => !entries.has(name)),
      [],
    )
  })

  const refusals: readonly (readonly [string, (root: string) => void, ClientOptions, RegExp, string])[] = [
    [
      'a full disk',
      () => undefined,
      { largestFile: 2 },
      /磁盘已满，批注尚未写入/,
      '磁盘已满，台账未写入；腾出空间后再试',
    ],
    [
      'a folder that may not be written',
      (root) => chmodSync(root, 0o555),
      { unprivileged: true },
      /没有写入权限，批注尚未写入/,
      '没有写入权限，台账未写入',
    ],
  ]
  if (process.platform !== 'win32')
    for (const [name, spoil, options, message, ledgerMessage] of refusals)
      it(`on ${name} stays in memory, is said once, and is written when it can be`, async () => {
        const root = folder({ '公报.md': article })
        spoil(root)
        const { client, shown, note, verify, register, notes } = await world(root, options)
        const long = '很长的批注。'.repeat(600)
        for (const { problem } of [await note(long), await note('再记一条'), await verify()])
          assert.match(problem!, message)
        assert.equal((await register(`${'很长的指标'.repeat(150)}`)).problem, ledgerMessage)
        const pending = await notes()
        assert.deepEqual([pending.length, pending.every((one) => one.pending)], [3, true])
        assert.equal(pending.filter(({ verified }) => verified !== null).length, 1)
        assert.equal(shown.length, 1, shown.join('\n'))
        assert.match(shown[0]!, message)
        assert.equal(existsSync(storeOf(root)) || existsSync(ledgerOf(root)), false)
        isQuiet(root)
        if (options.unprivileged) await becomesWritable(root, client, { note, notes })
      })

  async function becomesWritable(
    root: string,
    client: LspClient,
    { note, notes }: Pick<Awaited<ReturnType<typeof world>>, 'note' | 'notes'>,
  ): Promise<void> {
    chmodSync(root, 0o777)
    assert.equal((await note('现在可以')).problem, null)
    assert.ok((await notes()).every(({ pending }) => !pending))
    assert.equal(annotationsIn(root).length, 4)
    assert.equal(await client.stop(), 0)
  }

  if (process.platform !== 'win32')
    it('behind a link that leads out of the folder is left alone, said once, and written when the link is gone', async () => {
      const [root, outside] = [folder({ '公报.md': article }), folder({ '别人的.txt': '甲' })]
      const link = join(root, '.jiaokan')
      symlinkSync(outside, link)
      const { client, shown, note, verify, register, notes } = await world(root)
      for (const { problem } of [await note('之后'), await verify()]) assert.match(problem!, /符号链接通到文件夹之外/)
      assert.match((await register('出口额')).problem!, /符号链接通到文件夹之外，台账未读未写/)
      assert.equal(shown.length, 1, shown.join('\n'))
      assert.match(shown[0]!, /^\.jiaokan\/notes.*：.*符号链接通到文件夹之外/)
      assert.deepEqual(readdirSync(outside), ['别人的.txt'])
      rmSync(link)
      mkdirSync(join(root, '.jiaokan/notes'), { recursive: true })
      await client.fileEvents(1, uriOf(link))
      await eventually(async () => {
        await note('再记')
        return (await notes()).every(({ pending }) => !pending)
      })
      assert.ok(annotationsIn(root).length >= 3)
    })

  for (const [name, spoiled, message] of [
    ['of another version', (text: string) => text.replace('jiaokan: 1', 'jiaokan: 2'), /版本不是 1/],
    ['with conflict markers', (text: string) => `${text}<<<<<<< HEAD\n=======\n>>>>>>> 乙\n`, /合并冲突/],
    ['in another encoding', (text: string) => Buffer.from(text, 'utf16le'), /不是完好的 UTF-8/],
    ['with aliases that explode', (text: string) => `${text}a: &a [x, x]\nb: [*a, *a, *a]\n`, /无法理解/],
    ['with brackets without end', (text: string) => `${text}a: ${'['.repeat(20_000)}`, /不是有效的 YAML/],
  ] as const)
    it(`waits where the file of notes is one ${name}: read-only, said once, and written when it is sound again`, async () => {
      const root = folder({ '公报.md': article })
      const first = await world(root)
      await first.note('之前')
      await first.client.stop()
      const sound = readFileSync(storeOf(root))
      const spoiledText = spoiled(sound.toString())
      writeFileSync(storeOf(root), spoiledText)
      const { client, shown, note, verify, notes } = await world(root)
      for (const { problem } of [await note('之后'), await verify()]) assert.match(problem!, message)
      assert.equal(shown.length, 1, shown.join('\n'))
      assert.match(shown[0]!, /^\.jiaokan\/notes\/公报\.md\.yaml:\d+：/)
      assert.deepEqual(readFileSync(storeOf(root)), Buffer.from(spoiledText as string))
      writeFileSync(storeOf(root), sound)
      await client.fileEvents(2, uriOf(storeOf(root)))
      await eventually(async () => (await notes()).every(({ pending }) => !pending))
      assert.deepEqual([(await notes()).length, annotationsIn(root).length], [3, 3])
    })
})
