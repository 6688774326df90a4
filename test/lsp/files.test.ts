import assert from 'node:assert/strict'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { uriOf, type LspClient } from '../support/lspClient.ts'
import { serverTest, write } from '../support/serverTest.ts'

const bulletin = '2022年江苏省粮食总产量412.6万吨。\n'
const contrary = '2022年江苏省粮食总产量421.6万吨。\n'
const unbalanced = '市政府印发《关于稳定粮食生产的若干意见，提出加强农田建设。\n'

/** Long enough that reading a hundred takes a while; without figures, so that nothing else does. */
const prose = '会议强调，要坚持稳中求进，完善支持政策，推动各项任务落实到位。\n'.repeat(300)

describe('files and folders', () => {
  const { folder, start } = serverTest()

  const articles = (client: LspClient) => client.statuses.at(-1)?.articles
  const findings = (client: LspClient) => client.statuses.at(-1)?.findings

  it('names what it skips: binary, undecodable, too large', async () => {
    const root = folder({
      '好.md': bulletin,
      '图.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]),
      '坏.txt': Uint8Array.from([0xe4, 0xb8, 0xad, 0xff, 0x81, 0x20, 0xe4]),
      '大.txt': '增长。'.repeat(2000),
    })
    const client = await start({ folders: [root], settings: { maxFileSize: 10 }, locale: 'zh-cn' })
    const { skipped, articles } = await client.ready()
    assert.deepEqual(skipped.map(({ path }) => path).sort(), ['图.txt', '坏.txt', '大.txt'].sort())
    assert.equal(articles, 1)
    assert.equal(skipped.find(({ path }) => path === '大.txt')!.reason, '文件过大')
    const [notice] = await client.findings(uriOf(root, '大.txt'))
    assert.equal(notice!.message, '未检查：文件大于10 KB（设置 jiaokan.maxFileSize）')
    assert.equal(notice!.severity, 3)
  })

  it('reads GB18030 and UTF-16 like UTF-8', async () => {
    const gb = [0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x2e, 0x32, 0x25, 0xa1, 0xa3] // 增长5.2%。
    const utf16 = [0xff, 0xfe, ...Buffer.from('增长5.2%。', 'utf16le')]
    const root = folder({
      'gb.txt': Uint8Array.from(gb),
      'utf16.txt': Uint8Array.from(utf16),
      'utf8.txt': '增长5.2%。',
    })
    const { figures, skipped } = await (await start({ folders: [root] })).ready()
    assert.deepEqual([figures, skipped], [3, []])
  })

  it('leaves out what .gitignore and the globs exclude, also while it is open', async () => {
    const root = folder({
      '.git/HEAD': '',
      '.gitignore': '草稿/\n',
      '草稿/a.md': unbalanced,
      '附件/b.md': unbalanced,
      '稿.md': unbalanced,
    })
    const client = await start({ folders: [root], settings: { exclude: ['附件'] } })
    assert.equal((await client.ready()).articles, 1)
    for (const path of ['草稿/a.md', '附件/b.md']) {
      await client.open(uriOf(root, path), unbalanced)
      assert.deepEqual(await client.findings(uriOf(root, path)), [])
    }
    write(join(root, '.gitignore'), '')
    await client.fileEvents(2, uriOf(root, '.gitignore'))
    await client.until(() => articles(client) === 2)
    assert.equal((await client.findings(uriOf(root, '草稿/a.md'))).length, 1)
  })

  it('follows files that are created, changed and deleted', async () => {
    const root = folder({ '公报.md': bulletin })
    const client = await start({ folders: [root] })
    await client.ready()
    const uri = uriOf(root, '解读.md')
    write(join(root, '解读.md'), contrary)
    await client.fileEvents(1, uri)
    await client.until(() => findings(client) === 2)
    write(join(root, '解读.md'), bulletin)
    await client.fileEvents(2, uri)
    await client.until(() => findings(client) === 0)
    rmSync(join(root, '解读.md'))
    await client.fileEvents(3, uri)
    await client.until(() => articles(client) === 1)
  })

  it('keeps a file that is deleted while it is open, until it is closed', async () => {
    const root = folder({ '稿.md': unbalanced })
    const uri = uriOf(root, '稿.md')
    const client = await start({ folders: [root] })
    await client.ready()
    await client.open(uri, unbalanced)
    rmSync(join(root, '稿.md'))
    await client.fileEvents(3, uri)
    assert.equal((await client.findings(uri)).length, 1)
    await client.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '省',
    })
    assert.equal((await client.findings(uri)).length, 1)
    await client.close(uri)
    await client.until(() => articles(client) === 0)
    const items = await client.workspaceDiagnostics()
    assert.deepEqual(
      items.map((item) => [item.uri, item.kind === 'full' && item.items.length]),
      [[uri, 0]],
    )
  })

  it('forgets a folder that is deleted in one event, and finds one that is moved in', async () => {
    const root = folder({ '一/a.md': bulletin, '一/深/b.md': contrary, 'c.md': '增长5.2%。' })
    const client = await start({ folders: [root] })
    await client.ready()
    await client.until(() => findings(client) === 2)
    renameSync(join(root, '一'), join(root, '二'))
    await client.fileEvents(3, uriOf(root, '一'))
    await client.until(() => articles(client) === 1)
    await client.fileEvents(1, uriOf(root, '二'))
    await client.until(() => articles(client) === 3 && findings(client) === 2)
  })

  it('goes on when the workspace folder itself disappears', async () => {
    const root = folder({ '公报.md': bulletin, '解读.md': contrary })
    const client = await start({ folders: [root] })
    await client.ready()
    await client.until(() => findings(client) === 2)
    rmSync(root, { recursive: true })
    await client.request('jiaokan/checkWorkspace')
    await client.until(() => articles(client) === 0 && findings(client) === 0)
    assert.deepEqual(
      client.statuses.at(-1)!.skipped.map(({ path }) => path),
      [root],
    )
    assert.equal(await client.stop(), 0)
  })

  it('takes folders in and gives them up, each a corpus of its own', async () => {
    const [one, two] = [folder({ '公报.md': bulletin }), folder({ '解读.md': contrary })]
    const client = await start({ folders: [one, two] })
    assert.equal((await client.ready()).findings, 0)
    const both = folder({ '公报.md': bulletin, '解读.md': contrary })
    const change = (added: string[], removed: string[]) =>
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map((path) => ({ uri: uriOf(path), name: path })),
          removed: removed.map((path) => ({ uri: uriOf(path), name: path })),
        },
      })
    await change([both], [one])
    await client.until(() => articles(client) === 3 && findings(client) === 2)
    await change([], [both, two])
    await client.until(() => articles(client) === 0)
  })

  it('shows progress, and stops reading when it is cancelled', async () => {
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`${index}.md`, prose]))
    const client = await start({ folders: [folder(files)] })
    await client.until(() => client.progress.some(({ value }) => value.kind === 'report'))
    const { token } = client.progress.find(({ value }) => value.kind === 'begin')!
    await client.notify('window/workDoneProgress/cancel', { token })
    await client.until(() => client.progress.some(({ value }) => value.kind === 'end'))
    const { done, total, articles } = await client.ready()
    assert.ok(articles > 0 && articles < 150, String(articles))
    assert.equal(done, total)
    await client.request('jiaokan/checkWorkspace')
    await client.until(() => client.statuses.at(-1)?.articles === 150)
  })

  it('answers requests while it reads', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.md`, prose]))
    const client = await start({ folders: [folder({ ...files, '稿.md': unbalanced })] })
    await client.open('untitled:a', unbalanced)
    assert.equal((await client.findings('untitled:a')).length, 1)
    assert.equal(
      client.statuses.some(({ state }) => state === 'ready'),
      false,
    )
    const poll = client.workspaceDiagnostics()
    await client.ready()
    assert.ok((await poll).length > 0)
  })

  it('takes every finding away while paused, and brings them back', async () => {
    const root = folder({ '公报.md': bulletin, '解读.md': contrary })
    const client = await start({ folders: [root] })
    const uri = uriOf(root, '公报.md')
    const held = (await client.workspaceDiagnostics()).map((item) => ({ uri: item.uri, value: item.resultId! }))
    const before = client.refreshes
    assert.equal(await client.request('jiaokan/pause'), null)
    await client.until(() => client.statuses.at(-1)?.state === 'paused' && client.refreshes > before)
    assert.deepEqual(await client.findings(uri), [])
    const cleared = await client.workspaceDiagnostics(held)
    assert.deepEqual(
      cleared.map((item) => item.kind === 'full' && item.items.length),
      [0, 0],
    )
    await client.request('jiaokan/resume')
    await client.until(() => findings(client) === 2)
    assert.equal((await client.findings(uri)).length, 1)
  })
})
