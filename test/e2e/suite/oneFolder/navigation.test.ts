import { deepStrictEqual, match, ok } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { find, open, readyExtension } from '../support/workspace.ts'

const baseName = (uri: vscode.Uri) => uri.path.split('/').at(-1)

describe('reading an article', () => {
  let bulletin: vscode.TextDocument

  before(async () => {
    await readyExtension()
    bulletin = await open('公报.md')
  })

  const at = (quote: string, nth = 0) => find(bulletin, quote, nth).start.translate(0, 1)

  it('hover on a figure tells what it is and where else it is stated', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      bulletin.uri,
      at('12.35万亿元'),
    )
    const text = hovers
      .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n')
    for (const part of [/地区生产总值/, /2023/, /12\s350\s000\s000\s000/, /12\.53万亿元/]) match(text, part)
  })

  it('definition of an abbreviation is where it is introduced', async () => {
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      bulletin.uri,
      at('便利化中心', 1),
    )
    const lines = places.map((place) => ('targetRange' in place ? place.targetRange : place.range).start.line)
    deepStrictEqual(lines, [find(bulletin, '以下简称').start.line])
  })

  it('references of a title stand in both files', async () => {
    const places = await references('若干措施')
    deepStrictEqual(places.map(({ uri }) => baseName(uri)).sort(), ['公报.md', '解读.txt'])
  })

  it('references of a figure stand in both files, however it is written', async () => {
    const places = await references('12.35万亿元')
    deepStrictEqual(places.map(({ uri }) => baseName(uri)).sort(), ['公报.md', '解读.txt'])
  })

  it('a name is highlighted wherever it stands in the article', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      bulletin.uri,
      at('便利化中心', 1),
    )
    ok(highlights.length >= 2)
  })

  it('workspace symbols find a title by a part of it', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '数字贸易',
    )
    ok(symbols.some(({ name }) => name.includes('关于推进数字贸易创新发展的若干措施')))
  })

  function references(quote: string): Thenable<vscode.Location[]> {
    return vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', bulletin.uri, at(quote))
  }
})
