// Verified figures and the ledger over the wire: marked, renewed, taken back, moved; entries added from figures and CSV.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  authorityRequests,
  notesChangedNotification,
  notesRequests,
  type LedgerChange,
  type LedgerPreview,
  type Note,
  type NotesChanged,
  type NotesOverview,
  type Position,
  type VerifyResult,
} from '../../server/src/lsp/protocol.ts'
import { uriOf } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const bulletin = '2025年，平川省软件业务收入3.46万亿元。\n'
const news = '2025年，平川省软件业务收入3.64万亿元。\n'
const source = { title: ' 平川公报 ', address: 'https://example.org/a', date: '2026-02-10' }

function placeOf(text: string, words: string): Position {
  return { line: 0, character: text.indexOf(words) + 1 }
}

describe('verified figures and the ledger', () => {
  const { folder, start } = serverTest()

  async function world(files: Record<string, string> = {}) {
    const root = folder({ '公报.md': bulletin, '快讯.md': news, ...files })
    const client = await start({ folders: [root], settings: { notes: { author: '张三' } } })
    await client.ready()
    const [uri, other] = [uriOf(root, '公报.md'), uriOf(root, '快讯.md')]
    const verify = (position: Position, more: object = {}) =>
      client.request<VerifyResult>(authorityRequests.verify, { textDocument: { uri }, position, source, ...more })
    const notes = () => client.request<Note[]>(notesRequests.ofDocument, { textDocument: { uri } })
    const ledger = join(root, '.jiaokan/ledger.yaml')
    return { client, root, uri, other, verify, notes, ledger }
  }
  const first = placeOf(bulletin, '3.46')

  it('the mark names its source and who verified, and says what was verified', async () => {
    const { verify } = await world()
    const { note, problem } = await verify(first)
    assert.equal(problem, null)
    const { title, address, date, by, words } = note!.verified!
    assert.deepEqual([title, address, date, by], ['平川公报', 'https://example.org/a', '2026-02-10', '张三'])
    assert.deepEqual([words, note!.stale, note!.remarks], ['3.46万亿元', false, []])
  })

  it('nothing is marked where no figure stands, or no source is named', async () => {
    const { verify, notes } = await world()
    assert.match((await verify({ line: 0, character: 0 })).problem ?? '', /没有数字/)
    assert.match((await verify(first, { source: { ...source, title: ' ' } })).problem ?? '', /出处/)
    assert.deepEqual(await notes(), [])
  })

  it('a changed figure is verified again under the same mark', async () => {
    const { client, uri, verify, notes } = await world()
    const { note } = await verify(first)
    await client.open(uri, bulletin)
    await client.change(uri, { text: bulletin.replace('3.46', '3.47') })
    const [stale] = await notes()
    assert.deepEqual([stale?.stale, stale?.words, stale?.verified?.words], [true, '3.47万亿元', '3.46万亿元'])
    await verify(first, { source: { ...source, title: '年鉴' } })
    const [renewed, ...more] = await notes()
    assert.deepEqual(more, [])
    assert.deepEqual([renewed?.id, renewed?.stale, renewed?.verified?.title], [note?.id, false, '年鉴'])
  })

  it('an edit of one digit inside a verified figure is told, though it stays where it is', async () => {
    const { client, uri, verify } = await world()
    const told: NotesChanged[] = []
    client.connection.onNotification(notesChangedNotification, (params: NotesChanged) => void told.push(params))
    await client.open(uri, bulletin)
    await verify(first)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    told.length = 0
    const range = {
      start: { line: 0, character: first.character + 2 },
      end: { line: 0, character: first.character + 3 },
    }
    await client.change(uri, { range, text: '7' })
    for (let turn = 0; turn < 100 && told.length === 0; turn++) await new Promise((resolve) => setTimeout(resolve, 50))
    assert.deepEqual(told[0]?.uris, [uri])
  })

  it('findings of an open article are asked for anew, though all were asked for in between; private marks too', async () => {
    for (const location of ['project', 'private']) {
      const root = folder({ '公报.md': bulletin, '快讯.md': news })
      const notes = { privateFolder: folder({}) }
      const settings = { notes: { author: '张三', location } }
      const client = await start({ folders: [root], settings, initializationOptions: { notes } })
      await client.ready()
      const uri = uriOf(root, '公报.md')
      await client.open(uri, bulletin)
      assert.deepEqual(
        (await client.findings(uri)).map(({ code }) => code),
        ['value-conflict'],
      )
      const before = client.refreshes
      await client.request(authorityRequests.verify, { textDocument: { uri }, position: first, source })
      await client.workspaceDiagnostics()
      await client.until(() => client.refreshes > before)
      assert.deepEqual(await client.findings(uri), [])
    }
  })

  it('a mark hung on other words does not vouch for them', async () => {
    const { client, uri, verify, notes } = await world({ '公报.md': `${bulletin}\n2025年，平川省进口额120亿元。\n` })
    const { note } = await verify(first)
    const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 17 } }
    await client.request(notesRequests.attach, { uri, id: note!.id, to: { uri, range } })
    const [moved] = await notes()
    assert.deepEqual([moved?.words, moved?.stale, moved?.verified?.words], ['120亿元', true, '3.46万亿元'])
  })

  it('a mark that was taken back leaves nothing behind but its history; a remark on it stays', async () => {
    const { client, root, uri, verify, notes } = await world()
    const { note } = await verify(first)
    const params = { textDocument: { uri }, id: note!.id }
    await client.request(authorityRequests.withdraw, params)
    assert.deepEqual(await notes(), [])
    assert.equal((await client.request<NotesOverview>(notesRequests.list, {})).total.all, 0)
    assert.match(readFileSync(join(root, '.jiaokan/notes/公报.md.yaml'), 'utf8'), /withdraws/)
    const again = (await verify(first)).note!
    await client.request(notesRequests.reply, { uri, id: again.id, text: '口径？' })
    await client.request(authorityRequests.withdraw, { textDocument: { uri }, id: again.id })
    const [left] = await notes()
    assert.deepEqual([left?.verified, left?.remarks.length], [null, 1])
  })

  it('a figure goes into the ledger with the source of its mark, once', async () => {
    const { client, uri, verify, ledger } = await world()
    const add = (more: object = {}) =>
      client.request<LedgerChange>(authorityRequests.addToLedger, { textDocument: { uri }, position: first, ...more })
    assert.match((await add()).problem ?? '', /尚未核实/)
    await verify(first)
    const { added, location } = await add()
    assert.deepEqual([added, location?.range.start.line], [1, 2])
    assert.deepEqual([(await add()).added, (await add()).known], [0, 1])
    assert.match(readFileSync(ledger, 'utf8'), /软件业务收入[\s\S]*3\.46万亿元[\s\S]*平川公报/)
  })

  it('a figure that is not verified goes there with a source that is given', async () => {
    const { client, uri, ledger } = await world()
    const params = { textDocument: { uri }, position: first, source }
    const { added } = await client.request<LedgerChange>(authorityRequests.addToLedger, params)
    assert.equal(added, 1)
    assert.match(readFileSync(ledger, 'utf8'), /source: 平川公报/)
  })

  const csv = [
    '指标,范围,时间,数值,出处',
    '软件业务收入,平川省,2025,3.46万亿元,平川公报',
    '出口额,平川省,2025,很多,平川公报',
    '进口额,平川省,去年,120亿元,平川公报',
    '出口额,平川省,2025,1286.4亿元,平川公报',
    '出口额,平川省,2025,1286.4亿元,平川公报',
  ].join('\r\n')

  it('CSV is shown before it is taken in: what is new, what is known, which lines are refused', async () => {
    const { client, uri, ledger } = await world()
    await client.request(authorityRequests.addToLedger, {
      textDocument: { uri },
      position: first,
      source: { title: '平川公报', address: '', date: '' },
    })
    const before = readFileSync(ledger, 'utf8')
    const preview = await client.request<LedgerPreview>(authorityRequests.previewLedger, { text: csv })
    assert.deepEqual(
      [preview.known, preview.fresh].map((lines) => lines.map(({ value }) => value)),
      [['3.46万亿元', '1286.4亿元'], ['1286.4亿元']],
    )
    assert.deepEqual(
      preview.refused.map(({ line }) => line),
      [3, 4],
    )
    assert.equal(readFileSync(ledger, 'utf8'), before)
  })

  it('CSV that was taken in says which lines were not, and counts at once', async () => {
    const { client, ledger } = await world()
    const change = await client.request<LedgerChange>(authorityRequests.importLedger, { text: csv })
    assert.equal(change.added, 2)
    assert.match(change.problem ?? '', /第3行：.*很多.*；第4行：.*去年/)
    assert.ok(existsSync(ledger))
    assert.deepEqual((await client.request<LedgerChange>(authorityRequests.importLedger, { text: csv })).known, 3)
  })

  it('a ledger that is not understood is neither offered an import nor written', async () => {
    const { client, ledger } = await world({ '.jiaokan/ledger.yaml': 'jiaokan: 9\nledger: []\n' })
    const preview = await client.request<LedgerPreview>(authorityRequests.previewLedger, { text: csv })
    const change = await client.request<LedgerChange>(authorityRequests.importLedger, { text: csv })
    for (const problem of [preview.problem, change.problem]) assert.match(problem ?? '', /无法理解/)
    assert.equal(readFileSync(ledger, 'utf8'), 'jiaokan: 9\nledger: []\n')
  })
})
