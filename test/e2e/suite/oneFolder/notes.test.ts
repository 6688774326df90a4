import { match, ok, strictEqual } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import type { Api } from '../../../../client/src/extension.ts'
import { closeEverything } from '../support/tabs.ts'
import { file, find, open, readyExtension, replace, until } from '../support/workspace.ts'

const name = '公报.md'
const quote = '5.1%'
const patience = 60_000
const git = (...args: string[]): boolean => {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main']
  return spawnSync('git', [...identity, ...args], { cwd: file('').fsPath }).status === 0
}

describe('notes', () => {
  let api: Api
  let article: vscode.TextDocument
  const store = () => readFileSync(file(`.jiaokan/notes/${name}.yaml`).fsPath, 'utf8')
  const shown = () => api.notes(article.uri.toString())
  const words = () => shown().map(({ words }) => words)

  before(async function () {
    this.timeout(patience)
    api = (await readyExtension()).exports
    article = await open(name)
  })
  beforeEach(function () {
    this.currentTest?.timeout(3 * patience)
  })
  after(async () => {
    await closeEverything()
    writeFileSync(file(name).fsPath, original)
    for (const left of ['.git', '.jiaokan']) rmSync(file(left).fsPath, { recursive: true, force: true })
  })
  let original = ''

  it('a note is written beside a figure, and kept in a readable file', async () => {
    original = readFileSync(file(name).fsPath, 'utf8')
    const thread = { uri: article.uri, range: find(article, quote), dispose: () => undefined }
    await vscode.commands.executeCommand('jiaokan.notes.create', { thread, text: '与年鉴不符？[查](command:x)' })
    await until('the note', () => shown().length === 1)
    strictEqual(shown()[0]?.subject, 'figure')
    await until('the store', () => existsSync(file(`.jiaokan/notes/${name}.yaml`).fsPath))
    match(store(), /quote: "5\.1%"/)
  })

  it('it keeps its place when text is written above it', async () => {
    await replace(article, '# 2023年海南省', '内部材料，注意保存。\n\n# 2023年海南省')
    const line = find(article, quote).start.line
    await until('the note has moved', () => shown()[0]?.range?.start.line === line)
    strictEqual(words()[0], quote)
  })

  it('it is answered, resolved and reopened', async () => {
    const target = { note: shown()[0] }
    await vscode.commands.executeCommand('jiaokan.notes.resolve', target)
    await until('resolved', () => shown()[0]?.resolved === true)
    await vscode.commands.executeCommand('jiaokan.notes.reopen', target)
    await until('open again', () => shown()[0]?.resolved === false)
  })

  it('the next note is gone to by a command', async () => {
    const editor = await vscode.window.showTextDocument(article)
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    await vscode.commands.executeCommand('jiaokan.notes.next')
    await until('the note is selected', () => {
      const active = vscode.window.activeTextEditor
      return active?.document.getText(active.selection) === quote
    })
  })

  it('it loses its place with its sentence, and comes back with it', async () => {
    const sentence = '2023年海南省地区生产总值12.35万亿元，同比增长5.1%。'
    await replace(article, sentence, '')
    await until('no thread', () => shown().length === 0)
    await vscode.commands.executeCommand('undo')
    await until('the thread is back', () => words()[0] === quote)
  })

  it('it is there again after the server was restarted', async () => {
    await vscode.commands.executeCommand('jiaokan.restart')
    await until('the note', () => words()[0] === quote, patience)
  })

  it('it survives a switch of the branch and back', async () => {
    await article.save()
    ok(git('init', '-q'), 'git is needed')
    await until(
      'git took everything: a note that is written meanwhile is renamed under its hands',
      () => git('add', '-A'),
      patience,
    )
    ok(git('commit', '-qm', '初稿'))
    ok(git('checkout', '-qb', '另稿'))
    writeFileSync(file(name).fsPath, '# 另一篇\n\n与之无关。\n')
    ok(git('commit', '-qam', '另稿'))
    await until('no thread on the other branch', () => shown().length === 0, patience)
    ok(git('checkout', '-q', 'main'))
    await until('the thread is back', () => words()[0] === quote, patience)
    strictEqual(article.getText(shown()[0] && find(article, quote)), quote)
  })
})
