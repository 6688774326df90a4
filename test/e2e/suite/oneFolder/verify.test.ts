import { match, ok, strictEqual } from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import type { Api } from '../../../../client/src/extension.ts'
import { closeEverything } from '../support/tabs.ts'
import { codeOf, file, find, findings, open, readyExtension, replace, until } from '../support/workspace.ts'

const patience = 30_000
const bulletin = '公报.md'
const commentary = '解读.txt'
const figure = '12.35万亿元'
const source = {
  title: '2023年海南年鉴[查](command:x)$(bug)',
  address: 'https://example.org/yearbook',
  date: '2024-02-20',
}

describe('a verified figure', () => {
  let api: Api
  let article: vscode.TextDocument
  let original = ''
  const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand(command, ...given)
  const marks = () => api.notes(article.uri.toString()).filter(({ verified }) => verified !== null)
  const place = (words: string) => ({ uri: article.uri.toString(), position: find(article, words).start })
  const sides = () =>
    [bulletin, commentary].map((name) =>
      findings(name)
        .map(codeOf)
        .filter((code) => ['value-conflict', 'authority-mismatch'].includes(code))
        .sort()
        .join(' '),
    )
  const settled = (what: string, ...wanted: readonly string[]) =>
    until(what, () => sides().join('|') === wanted.join('|'), patience).catch((error: Error) => {
      throw new Error(`${error.message}; it is ${sides().join('|')}`)
    })

  /** Exports again until what is written says what is wanted. */
  const exported = (format: string, wanted: RegExp) =>
    until(
      `the notes as ${format}`,
      async () => {
        await run('jiaokan.notes.export', format, file('批注.md'))
        const text = readFileSync(file('批注.md').fsPath, 'utf8')
        return wanted.test(text) ? text : null
      },
      patience,
    )

  before(async function () {
    this.timeout(2 * patience)
    api = (await readyExtension()).exports
    original = readFileSync(file(bulletin).fsPath, 'utf8')
    article = await open(bulletin)
  })
  after(async () => {
    await closeEverything()
    writeFileSync(file(bulletin).fsPath, original)
    rmSync(file('.jiaokan').fsPath, { recursive: true, force: true })
    await vscode.workspace.fs.delete(file('批注.md')).then(undefined, () => undefined)
  })
  beforeEach(function () {
    this.currentTest?.timeout(4 * patience)
  })

  it('before it both sides are in conflict', () => settled('a conflict', 'value-conflict', 'value-conflict'))

  it('the finding moves to the other article', async () => {
    await run('jiaokan.verify', place(figure), source)
    await until('the mark', () => marks().length === 1, patience)
    strictEqual(marks()[0]?.verified?.title, source.title)
    await settled('the other side', '', 'authority-mismatch')
    match(findings(commentary, 'authority-mismatch')[0]?.message ?? '', /12\.35万亿元/)
  })

  it('the definition leads to it from the other article', async () => {
    const other = await open(commentary)
    const at = find(other, '12.53万亿元').start.translate(0, 1)
    const found = await until(
      'the definition',
      async () => {
        const links = (await run('vscode.executeDefinitionProvider', other.uri, at)) as vscode.LocationLink[]
        return links[0]?.targetUri.path === article.uri.path ? links[0] : null
      },
      patience,
    )
    ok(found.targetRange.isEqual(find(article, figure)))
    await open(bulletin)
  })

  it('a hover names the source as text: no link, no icon', async () => {
    const at = find(article, figure).start.translate(0, 1)
    const own = await until(
      'the hover that names the source',
      async () => {
        const hovers = (await run('vscode.executeHoverProvider', article.uri, at)) as vscode.Hover[]
        const contents = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[]
        return contents.find(({ value }) => value.includes('年鉴'))
      },
      patience,
    )
    ok(!own.isTrusted && !own.supportHtml && !own.supportThemeIcons)
    match(own.value, /\\\[查\\\]/)
  })

  it('is exported with the notes: its source as text in Markdown, and as JSON-LD', async () => {
    const text = await exported('markdown', /年鉴/)
    match(text, /12\\?\.35万亿元/)
    match(text, /年鉴\\\[查\\\]\\\(command/)
    const collection = JSON.parse(await exported('jsonld', /年鉴/)) as { '@context'?: unknown }
    ok(collection['@context'])
    await vscode.workspace.fs.delete(file('批注.md'))
  })

  it('turns stale when it is changed, and says so', async () => {
    await replace(article, figure, '12.36万亿元')
    await until('stale', () => marks()[0]?.stale === true, patience)
    await settled('both sides', 'authority-mismatch value-conflict', 'value-conflict')
    strictEqual(marks()[0]?.verified?.words, figure)
  })

  it('is verified again under the same mark', async () => {
    const [stale] = marks()
    await run('jiaokan.verify.renew', { note: stale }, { ...source, title: '2023年海南年鉴' })
    await until('it holds again', () => marks()[0]?.stale === false, patience)
    strictEqual(marks().length, 1)
    strictEqual(marks()[0]?.id, stale?.id)
    await settled('the other side', '', 'authority-mismatch')
  })

  it('is taken back, and both sides are in conflict again', async () => {
    await replace(article, '12.36万亿元', figure)
    await run('jiaokan.verify.withdraw', { note: marks()[0] })
    await until('no mark', () => marks().length === 0, patience)
    await settled('a conflict', 'value-conflict', 'value-conflict')
  })
})
