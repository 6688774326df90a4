// Sign-off over the wire: an article is signed stage by stage, turns stale with its text, and says what changed since.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  notesChangedNotification,
  notesRequests,
  type NotesChanged,
  type SignedChanges,
  type SignedStage,
  type SignedText,
  type SignOff,
  type SignOffResult,
  signOffRequests,
} from '../../server/src/lsp/protocol.ts'
import { pullingClient, uriOf, type ClientOptions, type LspClient } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const article = `云川省外贸稳步增长

2025年，云川省进出口总额24680.3亿元，同比增长6.1%。
下一步，将支持企业建设海外仓。
`

describe('sign-off', () => {
  const { folder, start } = serverTest()

  async function world(options: ClientOptions = {}, files: Record<string, string> = {}) {
    const root = folder({ '公报.md': article, ...files })
    const client = await start({ folders: [root], settings: { notes: { author: '张三' } }, ...options })
    const told: string[] = []
    client.connection.onNotification(notesChangedNotification, ({ uris }: NotesChanged) => void told.push(...uris))
    await client.ready()
    const uri = uriOf(root, '公报.md')
    const store = join(root, '.jiaokan/notes/公报.md.yaml')
    return { client, root, uri, store, told }
  }
  const sign = (client: LspClient, uri: string, stage: string, author?: string) =>
    client.request<SignOffResult>(signOffRequests.sign, {
      textDocument: { uri },
      stage,
      ...(author === undefined ? {} : { author }),
    })
  const withdraw = (client: LspClient, uri: string, stage: string) =>
    client.request<SignOffResult>(signOffRequests.withdraw, { textDocument: { uri }, stage })
  const status = async (client: LspClient, uri: string) =>
    (await client.request<SignOffResult>(signOffRequests.status, { textDocument: { uri } })).signOff
  const changes = (client: LspClient, uri: string, stage: string) =>
    client.request<SignedChanges | null>(signOffRequests.changes, { textDocument: { uri }, stage })
  const list = (client: LspClient) => client.request<SignOff[]>(signOffRequests.list)
  const stageOf = (signOff: SignOff | null, stage: string): SignedStage =>
    signOff?.stages.find((one) => one.stage === stage) ?? assert.fail(`no stage ${stage}`)
  const eventually = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let turn = 0; turn < 200; turn++) {
      if (await holds()) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    assert.fail('it did not happen')
  }

  it('is written beside the notes, by name, day and the SHA-256 of the text, with a copy of it', async () => {
    const { client, root, uri, store } = await world()
    const { signOff, problem, notice } = await sign(client, uri, '初审')
    assert.deepEqual([problem, notice, signOff!.article], [null, null, '公报.md'])
    assert.deepEqual(
      signOff!.stages.map(({ stage, signed, changed }) => [stage, signed?.by ?? null, changed]),
      ['初审', '复审', '终审', '一校', '二校', '三校'].map((stage) => [stage, stage === '初审' ? '张三' : null, false]),
    )
    const hash = createHash('sha256').update(article).digest('hex')
    const { signed } = stageOf(signOff, '初审')
    assert.equal(signed!.text, hash)
    assert.match(signed!.date, /^\d{4}-\d\d-\d\d$/)
    assert.match(
      readFileSync(store, 'utf8'),
      new RegExp(`^sign-off \\S+Z: \\{ by: "张三", signs: "初审", date: "${signed!.date}", text: "${hash}" \\}$`, 'm'),
    )
    assert.equal(readFileSync(join(root, `.jiaokan/signed/${hash}.txt`), 'utf8'), article)
    assert.deepEqual(await list(client), [signOff])
  })

  it('does not mind CRLF and a byte-order mark', async () => {
    const { client, root, uri } = await world()
    await sign(client, uri, '初审')
    writeFileSync(join(root, '公报.md'), `\ufeff${article.replaceAll('\n', '\r\n')}`)
    await client.fileEvents(2, uri)
    await client.open(uri, article.replaceAll('\n', '\r\n'))
    assert.equal(stageOf(await status(client, uri), '初审').changed, false)
  })

  it('turns stale while somebody types, says what changed, and is sound again when that is undone', async () => {
    const { client, uri, told } = await world()
    await client.open(uri, article)
    await sign(client, uri, '初审')
    told.length = 0
    await client.change(uri, { text: article.replace('6.1%', '5.9%').replace('下一步，将支持企业建设海外仓。', '') })
    await eventually(() => told.includes(uri))
    assert.ok(stageOf(await status(client, uri), '初审').changed)
    const { changes: found, textKnown } = (await changes(client, uri, '初审'))!
    assert.equal(textKnown, true)
    assert.deepEqual(
      found.map(({ before, after, location }) => [before, after, location.range.start]),
      [
        [
          '2025年，云川省进出口总额24680.3亿元，同比增长6.1%。',
          '2025年，云川省进出口总额24680.3亿元，同比增长5.9%。',
          { line: 2, character: 0 },
        ],
        ['下一步，将支持企业建设海外仓。', null, { line: 2, character: 33 }],
      ],
    )
    const { text } = stageOf(await status(client, uri), '初审').signed!
    const params = { textDocument: { uri }, text }
    assert.deepEqual(await client.request<SignedText>(signOffRequests.text, params), { text: article })
    const foreign = { ...params, text: 'a'.repeat(64) }
    assert.deepEqual(await client.request<SignedText>(signOffRequests.text, foreign), { text: null })
    told.length = 0
    await client.change(uri, { text: article })
    await eventually(() => told.includes(uri))
    assert.equal(stageOf(await status(client, uri), '初审').changed, false)
    assert.deepEqual((await changes(client, uri, '初审'))!.changes, [])
    assert.equal(await changes(client, uri, '复审'), null)
  })

  it('says when an earlier stage is not signed yet, and which later one covers a change', async () => {
    const { client, uri } = await world()
    await client.open(uri, article)
    assert.equal((await sign(client, uri, '终审')).notice, '初审、复审尚未签署，终审已先签')
    const { signOff, notice } = await sign(client, uri, '初审', '李四')
    assert.equal(notice, null)
    assert.deepEqual(stageOf(signOff, '终审').before, ['初审', '复审'])
    await client.change(uri, { text: `${article}全文完。\n` })
    const after = (await sign(client, uri, '复审')).signOff
    assert.deepEqual([stageOf(after, '初审').coveredBy, stageOf(after, '终审').coveredBy], ['复审', null])
  })

  it('is withdrawn, and signed again', async () => {
    const { client, uri, store } = await world()
    await sign(client, uri, '初审')
    assert.match((await sign(client, uri, '初审')).problem!, /张三 已签初审/)
    const { signOff } = await withdraw(client, uri, '初审')
    assert.equal(stageOf(signOff, '初审').signed, null)
    assert.deepEqual(await list(client), [])
    assert.match((await withdraw(client, uri, '初审')).problem!, /尚未签署/)
    assert.equal((await sign(client, uri, '初审', '李四')).problem, null)
    assert.equal(readFileSync(store, 'utf8').match(/^sign-off /gm)!.length, 3)
  })

  it('is refused at a stage that there is not, without a name, and for what is no article of a folder', async () => {
    const { client, root, uri, store } = await world({}, { 'jiaokan.yaml': 'stages: [编辑, 主编]\n', '表.csv': '1\n' })
    const unknown = await sign(client, uri, '初审')
    assert.equal(unknown.problem, '没有“初审”这道工序；可签署：编辑、主编')
    assert.match((await sign(client, uri, '主编', '  ')).problem!, /姓名/)
    await client.open('untitled:Untitled-1', article)
    for (const other of ['untitled:Untitled-1', uriOf(root, '表.csv'), uriOf(root, '没有.md')]) {
      const { signOff, problem } = await sign(client, other, '编辑')
      assert.equal(signOff, null)
      assert.match(problem!, /文件夹内参与校勘的文章/)
      assert.equal(await status(client, other), null)
    }
    assert.ok(!existsSync(store) && !existsSync(join(root, '.jiaokan/signed')))
  })

  it('follows the stages of jiaokan.yaml, and still tells a stage that was taken out while it is signed', async () => {
    const { client, root, uri } = await world()
    await sign(client, uri, '初审')
    writeFileSync(join(root, 'jiaokan.yaml'), 'stages: [编辑, 主编]\n')
    await client.fileEvents(1, uriOf(root, 'jiaokan.yaml'))
    await eventually(async () => (await status(client, uri))!.stages.length === 3)
    const signOff = await status(client, uri)
    assert.deepEqual(
      signOff!.stages.map(({ stage, known }) => [stage, known]),
      [
        ['编辑', true],
        ['主编', true],
        ['初审', false],
      ],
    )
    await withdraw(client, uri, '初审')
    assert.equal((await status(client, uri))!.stages.length, 2)
  })

  it('shows a list of stages that is not understood in jiaokan.yaml, and goes by the usual ones', async () => {
    const { client, root, uri } = await world({}, { 'jiaokan.yaml': 'lang: zh\nstages: [初审, 初审]\n' })
    const [problem] = await client.findings(uriOf(root, 'jiaokan.yaml'))
    assert.deepEqual([problem!.range.start.line, /“stages”应为1至20个工序名/.test(String(problem!.message))], [1, true])
    assert.equal((await status(client, uri))!.stages.length, 6)
  })

  it('is refused, with nothing written, while the file holds conflict markers or is of another version', async () => {
    const { client, root, uri, store } = await world()
    await sign(client, uri, '初审')
    const sound = readFileSync(store, 'utf8')
    await client.open(uri, `${article}补记。\n`)
    for (const [broken, line] of [
      [`${sound}<<<<<<< HEAD\n`, sound.split('\n').length],
      [sound.replace('jiaokan: 1', 'jiaokan: 2'), 1],
    ] as const) {
      writeFileSync(store, broken)
      const { problem, signOff } = await sign(client, uri, '复审')
      assert.match(problem!, new RegExp(`^未签署：.*（第${line}行）$`))
      assert.equal(stageOf(signOff, '复审').signed, null)
      assert.match((await withdraw(client, uri, '初审')).problem!, /^未签署：/)
      assert.equal(readFileSync(store, 'utf8'), broken)
    }
    assert.equal(readdirSync(join(root, '.jiaokan/signed')).length, 1)
    writeFileSync(store, sound)
    assert.equal((await sign(client, uri, '复审')).problem, null)
  })

  it('is refused where the store cannot be written', async () => {
    const { client, root, uri } = await world()
    writeFileSync(join(root, '.jiaokan'), '')
    const { problem, signOff } = await sign(client, uri, '初审')
    assert.match(problem!, /^未签署：无法读写/)
    assert.equal(stageOf(signOff, '初审').signed, null)
  })

  it('keeps what two editors sign at once, and notes beside it', async () => {
    const { client, root, uri, store } = await world()
    const other = await start({ folders: [root], settings: { notes: { author: '李四' } } })
    await other.ready()
    await client.request(notesRequests.add, {
      textDocument: { uri },
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } },
      category: '疑问',
      text: '口径？',
    })
    await Promise.all([sign(client, uri, '初审'), sign(other, uri, '复审')])
    await client.fileEvents(2, uriOf(store))
    await eventually(async () => stageOf(await status(client, uri), '复审').signed?.by === '李四')
    assert.equal(stageOf(await status(client, uri), '初审').signed?.by, '张三')
    assert.match(readFileSync(store, 'utf8'), /says: "口径？"/)
  })

  it('goes with its article when it is renamed, in the editor or behind its back', async () => {
    const { client, root, uri } = await world()
    await sign(client, uri, '初审')
    const [renamed, again] = [uriOf(root, '正式公报.md'), uriOf(root, '定稿.md')]
    renameSync(join(root, '公报.md'), join(root, '正式公报.md'))
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri: renamed }] })
    await client.fileEvents(3, uri)
    await client.fileEvents(1, renamed)
    await eventually(async () => (await list(client))[0]?.article === '正式公报.md')
    assert.ok(existsSync(join(root, '.jiaokan/notes/正式公报.md.yaml')))
    renameSync(join(root, '正式公报.md'), join(root, '定稿.md'))
    await client.fileEvents(3, renamed)
    await client.fileEvents(1, again)
    await eventually(async () => (await list(client))[0]?.article === '定稿.md')
    assert.equal(stageOf(await status(client, again), '初审').changed, false)
  })

  it('of an article that is gone is still told, and can be withdrawn', async () => {
    const { client, root, uri } = await world()
    await sign(client, uri, '初审')
    rmSync(join(root, '公报.md'))
    await client.fileEvents(3, uri)
    await eventually(async () => (await list(client))[0]?.missing === true)
    assert.match((await sign(client, uri, '复审')).problem!, /文章/)
    await withdraw(client, uri, '初审')
    assert.deepEqual(await list(client), [])
  })

  it('is listed as stale after a change behind the editor’s back; without a kept text it only says so', async () => {
    const { client, root, uri, told } = await world()
    await sign(client, uri, '初审')
    told.length = 0
    writeFileSync(join(root, '公报.md'), article.replace('6.1%', '5.9%'))
    await client.fileEvents(2, uri)
    await eventually(() => told.includes(uri))
    assert.equal((await changes(client, uri, '初审'))!.changes.length, 1)
    rmSync(join(root, '.jiaokan/signed'), { recursive: true })
    assert.deepEqual(
      { ...(await changes(client, uri, '初审'))!, signed: null },
      {
        stage: '初审',
        signed: null,
        textKnown: false,
        changes: [],
      },
    )
  })

  it('is a lens at the head of the article where lenses are on', async () => {
    const { client, uri } = await world({
      settings: { notes: { author: '张三' }, codeLens: true },
      initializationOptions: { commands: ['jiaokan.signOff.show'] },
    })
    await client.open(uri, article)
    const first = async () => {
      const lenses = await client.request<{ command: { title: string; command: string } }[]>('textDocument/codeLens', {
        textDocument: { uri },
      })
      return lenses[0]!.command
    }
    assert.doesNotMatch((await first()).title, /初审/)
    await sign(client, uri, '初审')
    assert.deepEqual([(await first()).title, (await first()).command], ['初审 张三', 'jiaokan.signOff.show'])
    await client.change(uri, { text: `${article}补记。\n` })
    assert.equal((await first()).title, '初审 张三（之后有改动）')
  })

  it('speaks English to who does', async () => {
    const { client, uri } = await world({ locale: 'en', capabilities: pullingClient })
    assert.match((await sign(client, uri, '定审')).problem!, /^There is no stage 定审; there are 初审, 复审/)
    assert.equal((await sign(client, uri, '复审')).notice, '复审 is signed before 初审')
  })
})
