import { ok, strictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { codeOf, readyExtension, until } from '../support/workspace.ts'

const found = ({ uri }: vscode.TextDocument): string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'jiaokan')
    .map(codeOf)

describe('a window without a folder', () => {
  before(async () => {
    await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' })
    await readyExtension()
  })

  it('an untitled text is checked while it is written, and has hovers', async () => {
    const content = '2023年3月1日\n\n2022年海南省进出口总额220亿元，其中出口120亿元、进口90亿元。\n'
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content })
    await vscode.window.showTextDocument(document)
    await until('a sum that does not fit', () => found(document).includes('sum-mismatch'))
    const at = document.positionAt(content.indexOf('220亿元') + 1)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
    ok(hovers.some(({ contents }) => contents.some((part) => (part as vscode.MarkdownString).value.includes('进出口'))))
    const edit = new vscode.WorkspaceEdit()
    edit.replace(document.uri, new vscode.Range(at.translate(0, -1), at.translate(0, 4)), '210亿元')
    ok(await vscode.workspace.applyEdit(edit))
    await until('no finding', () => found(document).length === 0)
  })

  it('a single file is checked, and left alone once it is closed', async () => {
    const path = join(process.env['JIAOKAN_TEMPORARY'] ?? '', 'workspace/单篇.txt')
    const text = '2023年3月1日\n\n2022年海南省进出口总额220亿元，其中出口120亿元、进口90亿元。\n'
    await vscode.workspace.fs.writeFile(vscode.Uri.file(path), new TextEncoder().encode(text))
    const document = await vscode.workspace.openTextDocument(path)
    await vscode.window.showTextDocument(document)
    await until('a sum that does not fit', () => found(document).includes('sum-mismatch'))
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    strictEqual(vscode.workspace.workspaceFolders, undefined)
  })
})
