// The fixture folder as the tests see it: its files, places in them, and what is reported there.
import { ok } from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Api } from '../../../../client/src/extension.ts'

const seconds = 1000

export function file(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  ok(folder, 'The fixture folder is not open.')
  return vscode.Uri.joinPath(folder.uri, name)
}

export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(name))
  await vscode.window.showTextDocument(document)
  return document
}

/** The range of the n-th place where `quote` stands. */
export function find(document: vscode.TextDocument, quote: string, nth = 0): vscode.Range {
  let start = -1
  for (let count = 0; count <= nth; count++) start = document.getText().indexOf(quote, start + 1)
  ok(start >= 0, `“${quote}” does not stand in ${document.uri.path}`)
  return new vscode.Range(document.positionAt(start), document.positionAt(start + quote.length))
}

export async function replace(document: vscode.TextDocument, quote: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, find(document, quote), by)
  ok(await vscode.workspace.applyEdit(edit))
}

export function findings(name: string, code?: string): vscode.Diagnostic[] {
  const all = vscode.languages.getDiagnostics(file(name)).filter(({ source }) => source === 'jiaokan')
  return code ? all.filter((diagnostic) => codeOf(diagnostic) === code) : all
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** Asks again until the answer is truthy. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  patience = 30 * seconds,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Waited ${patience / seconds} s in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The extension, activated, with the folder checked. */
export async function readyExtension(): Promise<vscode.Extension<Api>> {
  const extension = vscode.extensions.getExtension<Api>('jiaokan.jiaokan')
  ok(extension, 'The extension is not installed.')
  await extension.activate()
  await until('the folder is checked', () => extension.exports.status()?.state === 'ready')
  return extension
}
