import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { afterEach, before, beforeEach, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { closeEverything } from '../support/tabs.ts'
import { file, find, findings, open, readyExtension, replace, until } from '../support/workspace.ts'

const ask = <Result>(command: string, ...given: unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(command, ...given)

async function withSetting(name: string, body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('jiaokan')
  await settings.update(name, true, vscode.ConfigurationTarget.Workspace)
  try {
    await body()
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace)
  }
}

describe('reading and writing', () => {
  let bulletin: vscode.TextDocument
  const whole = () => new vscode.Range(0, 0, bulletin.lineCount, 0)

  before(async () => {
    await readyExtension()
    await until('a conflict', () => findings('公报.md', 'value-conflict').length > 0)
  })
  beforeEach(async () => {
    bulletin = await open('公报.md')
  })
  afterEach(closeEverything)

  it('semantic tokens have types of our own', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', bulletin.uri)
    ok(['figure', 'period', 'policyTitle', 'entity'].every((type) => legend.tokenTypes.includes(type)))
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', bulletin.uri)
    ok(tokens.data.length >= 5 * 5)
  })

  it('inlay hints come with their setting and go with it', async () => {
    const hints = () => ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', bulletin.uri, whole())
    strictEqual((await hints()).length, 0)
    await withSetting('inlayHints', async () => {
      await until('hints', async () => (await hints()).length > 0)
    })
    await until('no hints', async () => (await hints()).length === 0)
  })

  it('code lenses come with their setting, and a click goes to the conflict', async () => {
    const lenses = () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', bulletin.uri)
    const own = async () => (await lenses()).filter(({ command }) => command?.command === 'jiaokan.showPlace')
    strictEqual((await own()).length, 0)
    await withSetting('codeLens', async () => {
      const [lens] = await until('lenses', async () => ((await own()).length > 0 ? own() : undefined))
      await ask(lens!.command!.command, ...(lens!.command!.arguments ?? []))
      const editor = vscode.window.activeTextEditor
      strictEqual(editor?.document.getText(editor.selection), '12.35万亿元')
    })
  })

  it('behind 《 the titles of the folder are offered', async () => {
    const edit = new vscode.WorkspaceEdit()
    edit.insert(bulletin.uri, new vscode.Position(bulletin.lineCount - 1, 0), '\n落实《')
    ok(await vscode.workspace.applyEdit(edit))
    const at = bulletin.positionAt(bulletin.getText().indexOf('落实《') + 3)
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', bulletin.uri, at, '《')
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    ok(
      labels.some((label) => label.includes('关于推进数字贸易创新发展的若干措施')),
      labels.join(),
    )
    await ask('undo')
  })

  it('a renamed title is renamed in both files, and one undo takes it back', async () => {
    const at = find(bulletin, '若干措施').start
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      bulletin.uri,
      at,
      '关于推进数字贸易发展的措施',
    )
    const before = bulletin.getText()
    deepStrictEqual(
      edit
        .entries()
        .map(([uri]) => uri.path)
        .sort(),
      [file('公报.md').path, file('解读.txt').path].sort(),
    )
    ok(await vscode.workspace.applyEdit(edit))
    ok(bulletin.getText().includes('《关于推进数字贸易发展的措施》'))
    await ask('undo')
    await until('the text as it was', () => bulletin.getText() === before)
    const other = await open('解读.txt')
    if (other.isDirty) await ask('workbench.action.files.revert')
  })

  it('nothing but our own symbols can be renamed', async () => {
    const at = find(bulletin, '受理企业').start.translate(0, 1)
    const answer = await ask('vscode.prepareRename', bulletin.uri, at).then(
      () => 'can be renamed',
      () => 'refused',
    )
    strictEqual(answer, 'refused')
  })

  it('fixes say what they change; ignoring and the page of the rule stand last', async () => {
    const at = find(bulletin, '12.35万亿元')
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', bulletin.uri, at, 'quickfix')
    const titles = actions.map(({ title }) => title)
    ok(
      titles.some((title) => title.includes('12.53万亿元')),
      titles.join(),
    )
    ok(/value-conflict/.test(titles.at(-1) ?? ''), titles.join())
    ok(titles.length >= 3)
  })

  it('a figure can be written another way', async () => {
    const at = find(bulletin, '3.2万件')
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', bulletin.uri, at, 'refactor')
    ok(
      actions.some(({ title }) => title.includes('32000件')),
      actions.map(({ title }) => title).join(),
    )
  })

  it('symbols stand beside those of Markdown; folding and selection answer', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', bulletin.uri)
    const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children = [] }) => [name, ...names(children)])
    const all = names(symbols)
    ok(
      all.some((name) => name.includes('12.35万亿元')),
      all.join(),
    )
    strictEqual(all.filter((name) => name.includes('2023年海南省经济运行公报')).length, 1, all.join())
    const at = find(bulletin, '12.35万亿元').start.translate(0, 1)
    const [range] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', bulletin.uri, [at])
    const texts: string[] = []
    for (let one = range; one; one = one.parent!) texts.push(bulletin.getText(one.range))
    ok(texts.includes('12.35万亿元'), texts.join('|'))
  })

  it('type definition of a figure leads to the mentions of its indicator', async () => {
    const at = find(bulletin, '12.35万亿元').start.translate(0, 1)
    const places = await ask<unknown[]>('vscode.executeTypeDefinitionProvider', bulletin.uri, at)
    ok(places.length > 0)
  })

  it('a code of a finding leads to a page that the extension carries', () => {
    const [finding] = findings('公报.md', 'value-conflict')
    const code = finding?.code
    ok(typeof code === 'object' && code.target.path.endsWith('/dist/rules/value-conflict.md'))
  })

  it('an edit that changes no figure leaves the findings where they are', async () => {
    await replace(bulletin, '年内设立', '当年设立')
    await until('the conflict', () => findings('公报.md', 'value-conflict').length === 1)
    await ask('undo')
  })
})
