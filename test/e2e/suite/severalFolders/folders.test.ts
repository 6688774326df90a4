import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { codeOf, readyExtension, until } from '../support/workspace.ts'

const conflictsIn = (name: string): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics()
    .filter(([uri]) => uri.path.endsWith(`/${name}`))
    .flatMap(([, list]) => list)
    .filter((one) => one.source === 'jiaokan' && codeOf(one) === 'value-conflict')

describe('several folders in one window', () => {
  before(async () => {
    await readyExtension()
    await until(
      'conflicts in both folders',
      () => conflictsIn('公报.md').length > 0 && conflictsIn('快讯.md').length > 0,
    )
  })

  it('each is collated by itself', () => {
    const folders = new Set(
      conflictsIn('快讯.md').flatMap(({ relatedInformation = [] }) =>
        relatedInformation.map(({ location }) => location.uri),
      ),
    )
    ok([...folders].every(({ path }) => path.includes('/second/')))
  })

  it('each goes by its own jiaokan.yaml', () => {
    strictEqual(conflictsIn('快讯.md')[0]?.severity, vscode.DiagnosticSeverity.Error)
    strictEqual(conflictsIn('公报.md')[0]?.severity, vscode.DiagnosticSeverity.Warning)
  })

  it('the settings that count are those of the folder of the file', async () => {
    const [, second] = vscode.workspace.workspaceFolders ?? []
    ok(second)
    await vscode.window.showTextDocument(vscode.Uri.joinPath(second.uri, '快讯.md'))
    await vscode.commands.executeCommand('jiaokan.showConfiguration')
    const text = await until('the settings', () => {
      const document = vscode.window.activeTextEditor?.document
      return document?.uri.scheme === 'jiaokan' ? document.getText() : undefined
    })
    ok(text.includes('value-conflict: error') && text.includes('jiaokan.yaml: /'), text)
  })

  it('a folder that is added or taken away follows', async () => {
    ok(vscode.workspace.updateWorkspaceFolders(1, 1))
    await until('no finding of the folder that is gone', () => conflictsIn('快讯.md').length === 0)
    deepStrictEqual(conflictsIn('公报.md').length, 1)
  })
})
