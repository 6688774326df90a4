// Notes over the wire: added, answered, followed through edits, branch-like changes of files and renames, and never lost.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  notesChangedNotification,
  notesRequests,
  type Note,
  type NoteChange,
  type NotesChanged,
  type NotesOverview,
  type QuantityNotes,
  type Range,
} from '../../server/src/lsp/protocol.ts'
import { uriOf, type ClientOptions, type LspClient } from '../support/lspClient.ts'
import { serverTest, write } from '../support/serverTest.ts'

const article = `2023年江苏省进出口总额5.25万亿元，同比增长3.2%。
其中，出口3.37万亿元，民营企业占比四成以上。
下一步，将支持企业建设海外仓。
`

function rangeOf(text: string, words: string): Range {
  const offset = text.indexOf(words)
  const line = text.slice(0, offset).split('\n').length - 1
  const character = offset - (text.lastIndexOf('\n', offset - 1) + 1)
  return { start: { line, character }, end: { line, character: character + words.length } }
}

describe('notes', () => {
  const { folder, start } = serverTest()

  async function world(options: ClientOptions = {}, files: Record<string, string> = { '公报.md': article }) {
    const root = folder(files)
    const client = await start({
      folders: [root],
      settings: { notes: { author: '张三' } },
      ...options,
    })
    const changes: NotesChanged[] = []
    client.connection.onNotification(notesChangedNotification, (params: NotesChanged) => void changes.push(params))
    await client.ready()
    return { client, root, changes, uri: uriOf(root, '公报.md'), store: join(root, '.jiaokan/notes/公报.md.yaml') }
  }
  const add = (client: LspClient, uri: string, words: string, more: object = {}) =>
    client.request<NoteChange>(notesRequests.add, {
      textDocument: { uri },
      range: rangeOf(article, words),
      category: '疑问',
      text: `${words}？`,
      ...more,
    })
  const notesIn = (client: LspClient, uri: string) =>
    client.request<Note[]>(notesRequests.ofDocument, { textDocument: { uri } })
  const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let turn = 0; turn < 100; turn++) {
      if (await holds()) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    assert.fail('it did not happen')
  }

  it('is added, answered, edited, resolved, reopened, put in a category and deleted', async () => {
    const { client, uri, store } = await world()
    const { note, problem } = await add(client, uri, '5.25万亿元')
    assert.equal(problem, null)
    assert.deepEqual([note!.subject, note!.quote, note!.category], ['figure', '5.25万亿元', '疑问'])
    const key = { uri, id: note!.id }
    await client.request(notesRequests.reply, { ...key, text: '与海关数一致', author: '李四' })
    const [first] = note!.remarks
    await client.request(notesRequests.edit, { ...key, at: first!.at, text: '口径？' })
    const foreign = await client.request<NoteChange>(notesRequests.edit, {
      ...key,
      at: first!.at,
      text: '改',
      author: '王五',
    })
    assert.match(foreign.problem ?? '', /只能修改自己/)
    await client.request(notesRequests.categorise, { ...key, category: '核实' })
    await client.request(notesRequests.resolve, key)
    const [resolved] = await notesIn(client, uri)
    assert.deepEqual(
      [resolved!.remarks.map(({ by, text, edited }) => [by, text, edited]), resolved!.resolved, resolved!.category],
      [
        [
          ['张三', '口径？', true],
          ['李四', '与海关数一致', false],
        ],
        true,
        '核实',
      ],
    )
    await client.request(notesRequests.reopen, key)
    assert.equal((await notesIn(client, uri))[0]!.resolved, false)
    await client.request(notesRequests.delete, key)
    assert.deepEqual(await notesIn(client, uri), [])
    assert.match(readFileSync(store, 'utf8'), /deletes: true/)
  })

  it('follows what is typed, remembers a saved change of its words, and comes back when its words do', async () => {
    const { client, uri, store } = await world()
    await client.open(uri, article)
    await add(client, uri, '5.25万亿元')
    const at = (line: number, character: number) => ({ line, character })
    await client.change(uri, { range: { start: at(0, 0), end: at(0, 0) }, text: '新华社讯：\n' })
    assert.deepEqual((await notesIn(client, uri))[0]!.range, { start: at(1, 13), end: at(1, 20) })
    await client.change(uri, { range: { start: at(1, 15), end: at(1, 17) }, text: '31' })
    const [edited] = await notesIn(client, uri)
    assert.equal(edited!.words, '5.31万亿元')
    assert.equal(readFileSync(store, 'utf8').includes('moves'), false)
    await client.notify('textDocument/didSave', { textDocument: { uri } })
    await eventually(async () => readFileSync(store, 'utf8').includes('moves'))
    assert.equal((await notesIn(client, uri))[0]!.quote, '5.31万亿元')
    await client.change(uri, { text: '全部删去。\n' })
    await eventually(async () => (await notesIn(client, uri))[0]!.range === null)
    assert.equal((await client.request<Note[]>(notesRequests.orphans)).length, 1)
    await client.change(uri, { text: article.replace('5.25', '5.31') })
    await eventually(async () => (await notesIn(client, uri))[0]!.range !== null)
  })

  it('takes in what another editor writes, and keeps both', async () => {
    const { client, uri, store, changes } = await world()
    await add(client, uri, '海外仓')
    const other = await start({ folders: [join(store, '../../..')], settings: { notes: { author: '李四' } } })
    await other.ready()
    await Promise.all([add(other, uri, '民营企业'), add(client, uri, '3.37万亿元')])
    await client.fileEvents(2, uriOf(store))
    await eventually(async () => (await notesIn(client, uri)).length === 3)
    await eventually(async () => changes.some(({ uris }) => uris.includes(uri)))
  })

  it('goes with its article: renamed in the editor, or behind its back', async () => {
    const { client, uri, root, store } = await world()
    const { note } = await add(client, uri, '5.25万亿元')
    const renamed = uriOf(root, '稿', '正式公报.md')
    write(join(root, '稿/正式公报.md'), article)
    rmSync(join(root, '公报.md'))
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri: renamed }] })
    await client.fileEvents(3, uri)
    await client.fileEvents(1, renamed)
    await eventually(async () => (await notesIn(client, renamed))[0]?.words === '5.25万亿元')
    assert.equal(existsSync(store), false)
    assert.ok(readFileSync(join(root, '.jiaokan/notes/稿/正式公报.md.yaml'), 'utf8').includes(note!.id))
    const moved = uriOf(root, '稿', '改.md')
    renameSync(join(root, '稿/正式公报.md'), join(root, '稿/改.md'))
    await client.fileEvents(3, renamed)
    await client.fileEvents(1, moved)
    await eventually(async () => (await notesIn(client, moved))[0]?.words === '5.25万亿元')
    assert.ok(existsSync(join(root, '.jiaokan/notes/稿/正式公报.md.yaml')))
  })

  it('lies in the tray while its article is gone, and can be attached elsewhere', async () => {
    const { client, uri, root } = await world({}, { '公报.md': article, '解读.md': '江苏外贸去年再上台阶。\n' })
    await add(client, uri, '海外仓')
    rmSync(join(root, '公报.md'))
    await client.fileEvents(3, uri)
    await eventually(async () => (await client.request<Note[]>(notesRequests.orphans))[0]?.articleMissing === true)
    const other = uriOf(root, '解读.md')
    const [orphan] = await client.request<Note[]>(notesRequests.orphans)
    const place = { uri: other, range: rangeOf('江苏外贸去年', '外贸') }
    const { note } = await client.request<NoteChange>(notesRequests.attach, { uri, id: orphan!.id, to: place })
    assert.deepEqual([note!.uri, note!.words, note!.remarks.length], [other, '外贸', 1])
    assert.deepEqual(await client.request(notesRequests.orphans), [])
  })

  it('is listed by filters, stepped through, and gathered by quantity', async () => {
    const repeated = '2023年，江苏省进出口总额5.25万亿元。\n'
    const { client, uri, root } = await world({}, { '公报.md': article, '解读.md': repeated })
    await add(client, uri, '5.25万亿元')
    await add(client, uri, '海外仓', { category: '备注' })
    const other = uriOf(root, '解读.md')
    await add(client, other, '', { range: rangeOf(repeated, '5.25万亿元'), text: '同上' })
    const list = (filter: object) => client.request<NotesOverview>(notesRequests.list, filter)
    const all = await list({})
    assert.deepEqual([all.counts.all, all.counts.categories.疑问, all.counts.states.open], [3, 2, 3])
    assert.deepEqual(
      (await list({ categories: ['备注'] })).articles.map(({ article }) => article),
      ['公报.md'],
    )
    assert.equal((await list({ text: '同上' })).counts.all, 1)
    assert.equal((await list({ author: '没有此人' })).counts.all, 0)
    const of = await client.at<QuantityNotes>(notesRequests.ofQuantity, uri, 0, 13)
    assert.equal(of.notes.length, 2)
    const next = await client.at<Note>(notesRequests.next, uri, 2, 15)
    assert.equal(next.uri, other)
    assert.equal((await client.at<Note>(notesRequests.next, other, 0, 30)).uri, uri)
  })

  it('is kept in memory and told once while the store cannot be written, and written when it can', async () => {
    const { client, uri, store } = await world()
    await add(client, uri, '5.25万亿元')
    const sound = readFileSync(store, 'utf8')
    writeFileSync(store, sound + '<<<<<<< HEAD\n')
    await client.fileEvents(2, uriOf(store))
    const shown: string[] = []
    client.connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void shown.push(message),
    )
    const { note, problem } = await add(client, uri, '海外仓')
    assert.ok(note!.pending)
    assert.match(problem!, /合并冲突/)
    await add(client, uri, '民营企业')
    assert.equal((await notesIn(client, uri)).length, 3)
    const { problems } = await client.request<NotesOverview>(notesRequests.list, {})
    assert.equal(problems[0]!.line, sound.split('\n').length - 1)
    assert.ok(
      shown.length <= 1 &&
        shown.every((one) => one.startsWith(`.jiaokan/notes/公报.md.yaml:${sound.split('\n').length}：`)),
    )
    writeFileSync(store, sound)
    await client.fileEvents(2, uriOf(store))
    await eventually(async () => (await notesIn(client, uri)).every(({ pending }) => !pending))
    assert.equal(readFileSync(store, 'utf8').match(/ says: /g)!.length, 3)
  })

  it('lies outside of the project where it is private', async () => {
    const privateFolder = folder({})
    const options = {
      initializationOptions: { notes: { privateFolder } },
      settings: { notes: { location: 'private' } },
    }
    const { client, uri, root } = await world(options)
    const { note, problem } = await add(client, uri, '海外仓')
    assert.deepEqual([note!.words, problem], ['海外仓', null])
    assert.equal(existsSync(join(root, '.jiaokan')), false)
  })
})
