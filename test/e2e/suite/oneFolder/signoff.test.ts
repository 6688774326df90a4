import { match, ok, strictEqual } from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import type { Api } from '../../../../client/src/extension.ts'
import { closeEverything } from '../support/tabs.ts'
import { file, find, open, readyExtension, replace, until } from '../support/workspace.ts'

const name = '公报.md'
const patience = 30_000

describe('sign-off', () => {
  let api: Api
  let article: vscode.TextDocument
  let original = ''
  const store = (): string => {
    const { fsPath } = file(`.jiaokan/notes/${name}.yaml`)
    return existsSync(fsPath) ? readFileSync(fsPath, 'utf8') : ''
  }
  const stage = (wanted: string) => api.signOff()?.stages.find((one) => one.stage === wanted)
  const target = (wanted: string) => ({ uri: article.uri.toString(), stage: wanted })
  const author = (value: string | undefined) =>
    vscode.workspace.getConfiguration('jiaokan').update('notes.author', value, vscode.ConfigurationTarget.Global)

  before(async function () {
    this.timeout(2 * patience)
    api = (await readyExtension()).exports
    original = readFileSync(file(name).fsPath, 'utf8')
    await author('张三')
    article = await open(name)
  })
  beforeEach(function () {
    this.currentTest?.timeout(5 * patience)
  })
  after(async () => {
    await closeEverything()
    await author(undefined)
    writeFileSync(file(name).fsPath, original)
    rmSync(file('.jiaokan').fsPath, { recursive: true, force: true })
  })

  it('the article in front shows its six stages, unsigned', async () => {
    await until('the article is in front', () => api.signOff()?.article === name, patience)
    strictEqual(
      api
        .signOff()
        ?.stages.map((one) => one.stage)
        .join(),
      '初审,复审,终审,一校,二校,三校',
    )
    ok(api.signOff()?.stages.every(({ signed }) => signed === null))
  })

  it('a stage is signed by keyboard: command, first stage, Enter', async () => {
    const done = vscode.commands.executeCommand('jiaokan.signOff.sign')
    await until(
      'the signature',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
        return store().includes('signs: "初审"')
      },
      patience,
    )
    await done
    match(store(), /^sign-off \S+Z: \{ by: "张三", signs: "初审", date: "\d{4}-\d\d-\d\d", text: "[0-9a-f]{64}" \}$/m)
    await until('it is shown', () => stage('初审')?.signed?.by === '张三', patience)
    await until('it is sound', () => stage('初审')?.changed === false, patience)
  })

  it('it turns stale while the text is edited, and is sound again when that is undone', async () => {
    await replace(article, '5.1%', '5.3%')
    await until('it is stale', () => stage('初审')?.changed, patience)
    await vscode.window.showTextDocument(article)
    await vscode.commands.executeCommand('undo')
    await until('it is sound', () => stage('初审')?.changed === false, patience)
  })

  it('the text as signed stands beside the present one, and cannot be changed', async () => {
    await replace(article, '5.1%', '5.3%')
    await article.save()
    await until('it is stale', () => stage('初审')?.changed, patience)
    await vscode.commands.executeCommand('jiaokan.signOff.changes', target('初审'))
    const diff = await until(
      'the diff editor',
      () => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input
        return input instanceof vscode.TabInputTextDiff ? input : null
      },
      patience,
    )
    strictEqual(diff.modified.toString(), article.uri.toString())
    strictEqual(diff.original.scheme, 'jiaokan-signed')
    const signed = await vscode.workspace.openTextDocument(diff.original)
    strictEqual(signed.getText(), original.replaceAll('\r\n', '\n'))
    ok(find(article, '5.3%'))
    ok(!vscode.workspace.fs.isWritableFileSystem('jiaokan-signed'))
    await until('the article beside its signed text', () => api.signOff()?.article === name, patience)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })

  it('nothing is signed while the store holds conflict markers, nor at a stage that there is not', async () => {
    const sound = store()
    const { fsPath } = file(`.jiaokan/notes/${name}.yaml`)
    await vscode.commands.executeCommand('jiaokan.signOff.sign', target('四审'))
    strictEqual(store(), sound)
    writeFileSync(fsPath, `${sound}<<<<<<< HEAD\n`)
    await vscode.commands.executeCommand('jiaokan.signOff.sign', target('复审'))
    strictEqual(store(), `${sound}<<<<<<< HEAD\n`)
    writeFileSync(fsPath, sound)
    await until(
      'the second signature',
      async () => {
        await vscode.commands.executeCommand('jiaokan.signOff.sign', target('复审'))
        return store().includes('signs: "复审"')
      },
      patience,
    )
    await until('the second stage', () => stage('复审')?.signed?.by === '张三', patience)
    await until('the first one is covered', () => stage('初审')?.coveredBy === '复审', patience)
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('a signature is withdrawn', async () => {
    await vscode.commands.executeCommand('jiaokan.signOff.withdraw', target('初审'))
    await until('no signature', () => stage('初审')?.signed === null, patience)
    match(store(), /withdraws: "初审"/)
  })

  it('it is there again after the server was restarted', async () => {
    await vscode.commands.executeCommand('jiaokan.restart')
    await until('the signature', () => stage('复审')?.signed?.by === '张三', patience)
  })

  it('the view takes the focus by command', async () => {
    await vscode.commands.executeCommand('jiaokan.signOff.show')
    await until('the view', () => api.signOff()?.article === name, patience)
    await vscode.commands.executeCommand('workbench.action.closePanel')
  })

  it('an untitled document has none', async () => {
    await vscode.commands.executeCommand('workbench.action.files.newUntitledFile')
    await until('no sign-off', () => api.signOff() === null, patience)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await vscode.window.showTextDocument(article)
    await until('the article again', () => api.signOff()?.article === name, patience)
  })
})
