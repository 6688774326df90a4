import assert from 'node:assert/strict'
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol'
import { pushedClient, uriOf } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const bulletin = '2022年江苏省粮食总产量412.6万吨。\n'
const contrary = '2022年江苏省粮食总产量421.6万吨。\n'
const agreeing = '2022年江苏省粮食总产量4126000吨。\n'
const unbalanced = '市政府印发《关于稳定粮食生产的若干意见，提出加强农田建设。\n'

describe('diagnostics', () => {
  const { folder, start } = serverTest()

  it('finds a conflict between files that nobody opened', async () => {
    const root = folder({ '公报.md': bulletin, '解读.md': contrary, '无关.md': '今天天气很好。\n' })
    const client = await start({ folders: [root], initializationOptions: { rulePages: 'file:///x/rules/' } })
    const items = await client.workspaceDiagnostics()
    const [a, b] = [uriOf(root, '公报.md'), uriOf(root, '解读.md')]
    const found = items.flatMap((item) => (item.kind === 'full' ? item.items.map((one) => ({ item, one })) : []))
    assert.deepEqual(new Set(found.map(({ item }) => item.uri)), new Set([a, b]))
    const { one } = found.find(({ item }) => item.uri === a)!
    assert.equal(one.code, 'value-conflict')
    assert.equal(one.source, 'jiaokan')
    assert.deepEqual(one.codeDescription, { href: 'file:///x/rules/value-conflict.md' })
    assert.deepEqual(one.range, { start: { line: 0, character: 13 }, end: { line: 0, character: 20 } })
    assert.equal(one.relatedInformation?.[0]?.location.uri, b)
    assert.ok((one.data as { fingerprint: string }).fingerprint)
    assert.match(String(one.message), /412\.6万吨/)
    assert.match(String(one.message), /421\.6万吨/)
  })

  it('names ten other places at most, and then says how many there are', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`转载${index}.md`, contrary]))
    const root = folder({ '公报.md': bulletin, ...files })
    const client = await start({ folders: [root], locale: 'zh-cn' })
    await client.ready()
    const [found] = await client.findings(uriOf(root, '公报.md'))
    const related = found!.relatedInformation!
    assert.equal(related.length, 11)
    assert.equal(related.at(-1)!.message, '共12处')
    assert.ok(related.slice(0, -1).every(({ message }) => message.includes('421.6万吨')))
  })

  it('sends no tag, so that nothing is struck through or greyed', async () => {
    const root = folder({ '公报.md': bulletin, '解读.md': contrary, '稿.md': unbalanced })
    const client = await start({ folders: [root] })
    const items = await client.workspaceDiagnostics()
    const found = items.flatMap((item) => (item.kind === 'full' ? item.items : []))
    assert.equal(found.length, 3)
    assert.deepEqual(
      found.map(({ tags }) => tags),
      [undefined, undefined, undefined],
    )
  })

  it('says that nothing changed, to a pull of one document and of all', async () => {
    const root = folder({ '公报.md': bulletin, '解读.md': contrary })
    const client = await start({ folders: [root] })
    const items = await client.workspaceDiagnostics()
    const held = items.map(({ uri, resultId }) => ({ uri, value: resultId! }))
    assert.equal(held.length, 2)
    const again = await client.workspaceDiagnostics(held)
    assert.deepEqual(
      again.map(({ kind }) => kind),
      ['unchanged', 'unchanged'],
    )
    const { uri, value } = held[0]!
    assert.equal((await client.diagnostics(uri, value)).kind, 'unchanged')
    assert.equal((await client.diagnostics(uri, 'another')).kind, 'full')
  })

  it('drops a finding when the text is corrected, in both articles, and brings it back', async () => {
    const root = folder({ '公报.md': bulletin, '解读.md': contrary })
    const client = await start({ folders: [root] })
    const [a, b] = [uriOf(root, '公报.md'), uriOf(root, '解读.md')]
    const held = (await client.workspaceDiagnostics()).map(({ uri, resultId }) => ({ uri, value: resultId! }))
    await client.open(b, contrary)
    assert.equal((await client.findings(b)).length, 1)
    const digits = { start: { line: 0, character: 13 }, end: { line: 0, character: 16 } }
    await client.change(b, { range: digits, text: '412' })
    assert.deepEqual(await client.findings(b), [])
    const cleared = await client.workspaceDiagnostics(held)
    assert.deepEqual(
      cleared.map((item) => [item.uri, item.kind === 'full' && item.items.length]),
      [
        [a, 0],
        [b, 0],
      ],
    )
    await client.change(b, { range: digits, text: '421' })
    assert.equal((await client.findings(a)).length, 1)
  })

  it('asks the client to pull again when another file is concerned', async () => {
    const root = folder({ '公报.md': bulletin, '解读.md': agreeing })
    const client = await start({ folders: [root] })
    const [a, b] = [uriOf(root, '公报.md'), uriOf(root, '解读.md')]
    await client.ready()
    await client.open(a, bulletin)
    await client.open(b, agreeing)
    assert.deepEqual(await client.findings(a), [])
    const before = client.refreshes
    await client.change(b, { text: contrary })
    assert.equal((await client.findings(b)).length, 1)
    await client.until(() => client.refreshes > before)
    assert.equal((await client.findings(a)).length, 1)
  })

  it('streams the parts of a workspace report', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.md`, unbalanced]))
    const client = await start({ folders: [folder(files)] })
    const report = await client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'part' })
    assert.deepEqual(report, { items: [] })
    const sizes = client.progress
      .filter(({ token }) => token === 'part')
      .map(({ value }) => (value.items as DocumentDiagnosticReport[]).length)
    assert.deepEqual(sizes, [50, 50, 20])
  })

  it('keeps the findings of a file that is closed', async () => {
    const root = folder({ '稿.md': unbalanced })
    const uri = uriOf(root, '稿.md')
    const client = await start({ folders: [root] })
    await client.ready()
    await client.open(uri, unbalanced)
    const [held] = await client.workspaceDiagnostics()
    await client.close(uri)
    const after = await client.workspaceDiagnostics([{ uri, value: held!.resultId! }])
    assert.deepEqual(
      after.map(({ kind }) => kind),
      ['unchanged'],
    )
  })

  it('publishes to a client that does not pull, and publishes emptily what is corrected', async () => {
    const root = folder({ '稿.md': unbalanced, '好.md': bulletin })
    const uri = uriOf(root, '稿.md')
    const client = await start({ folders: [root], capabilities: pushedClient })
    await client.until(() => client.published.get(uri)?.length === 1)
    assert.deepEqual([...client.published.keys()], [uri])
    assert.equal(client.published.get(uri)![0]!.code, 'title-unbalanced')
    await client.open(uri, unbalanced)
    await client.change(uri, { text: unbalanced.replace('意见', '意见》') })
    await client.until(() => client.published.get(uri)?.length === 0)
  })

  it('speaks the language of the client, or the one of its settings', async () => {
    const files = { '稿.md': unbalanced }
    const messageOf = async (options: object): Promise<string> => {
      const root = folder(files)
      const client = await start({ folders: [root], ...options })
      await client.ready()
      return String((await client.findings(uriOf(root, '稿.md')))[0]!.message)
    }
    assert.match(await messageOf({ locale: 'zh-cn' }), /书名号/)
    assert.doesNotMatch(await messageOf({ locale: 'en' }), /书名号/)
    assert.match(await messageOf({ locale: 'en', initializationOptions: { language: 'zh-cn' } }), /书名号/)
    assert.doesNotMatch(await messageOf({ locale: 'zh-cn', settings: { language: 'en' } }), /书名号/)
  })

  it('honours the severity in the settings, and jiaokan.yaml before it', async () => {
    const settings = { rules: { 'title-unbalanced': 'error', 'value-conflict': 'off' } }
    const root = folder({ '稿.md': unbalanced, '公报.md': bulletin, '解读.md': contrary })
    const client = await start({ folders: [root], settings })
    const severities = async (): Promise<(number | undefined)[]> => {
      const items = await client.workspaceDiagnostics()
      return items.flatMap((item) => (item.kind === 'full' ? item.items.map(({ severity }) => severity) : []))
    }
    assert.deepEqual(await severities(), [1])
    const strict = folder({ '稿.md': unbalanced, 'jiaokan.yaml': 'rules:\n  title-unbalanced: hint\n' })
    const other = await start({ folders: [strict], settings })
    await other.ready()
    assert.deepEqual(
      (await other.findings(uriOf(strict, '稿.md'))).map(({ severity }) => severity),
      [4],
    )
    client.settings = {}
    await client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until(() => client.statuses.at(-1)?.findings === 3)
  })
})
