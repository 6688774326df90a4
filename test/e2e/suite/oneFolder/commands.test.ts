import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { activeTab, closeEverything } from '../support/tabs.ts'
import { file, find, findings, open, readyExtension, replace, until } from '../support/workspace.ts'

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...given)
const active = () => vscode.window.activeTextEditor
/** What stands in the selection of the editor in front. */
const selected = () => active()?.document.getText(active()?.selection)

describe('commands', () => {
  let extension: vscode.Extension<unknown>

  before(async () => {
    extension = await readyExtension()
    await until('a conflict', () => findings('公报.md', 'value-conflict').length > 0)
  })
  afterEach(closeEverything)

  it('next conflict goes to the next file, and round to the first again; previous goes back', async () => {
    await open('公报.md')
    await run('jiaokan.nextConflict')
    await until('the figure of this file', () => selected() === '12.35万亿元')
    await run('jiaokan.nextConflict')
    await until('the figure of the other file', () => selected() === '12.53万亿元')
    await run('jiaokan.nextConflict')
    await until('the first figure again', () => selected() === '12.35万亿元')
    await run('jiaokan.previousConflict')
    await until('the last figure', () => selected() === '12.53万亿元')
  })

  it('next conflict stays at the last one where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('jiaokan')
    await settings.update('wrapNavigation', false, vscode.ConfigurationTarget.Workspace)
    await open('解读.txt')
    await run('jiaokan.nextConflict')
    await until('the last figure', () => selected() === '12.53万亿元')
    await run('jiaokan.nextConflict')
    await new Promise((resolve) => setTimeout(resolve, 500))
    strictEqual(selected(), '12.53万亿元')
    await settings.update('wrapNavigation', undefined, vscode.ConfigurationTarget.Workspace)
  })

  it('check file lists what is found there, and the chosen one is gone to', async () => {
    await open('解读.txt')
    await run('jiaokan.checkFile')
    await chooseFirst(() => selected() === '12.53万亿元')
  })

  it('check selection lists only what the selection touches', async () => {
    const document = await open('公报.md')
    const figure = find(document, '12.35万亿元')
    active()!.selection = new vscode.Selection(figure.start, figure.start.translate(0, 2))
    await run('jiaokan.checkSelection')
    await chooseFirst(() => selected() === '12.35万亿元')
    const title = find(document, '受理企业申请')
    active()!.selection = new vscode.Selection(title.start, title.end)
    await run('jiaokan.checkSelection')
    await new Promise((resolve) => setTimeout(resolve, 500))
    await run('workbench.action.acceptSelectedQuickOpenItem')
    strictEqual(selected(), '受理企业申请')
  })

  it('stale mentions lead to the place that still says what was changed', async () => {
    const document = await open('公报.md')
    await replace(document, '若干措施', '具体措施')
    await run('jiaokan.showStaleMentions')
    await chooseFirst(() => active()?.document.uri.path === file('解读.txt').path)
    ok(selected()?.includes('关于推进数字贸易创新发展的若干措施'), selected())
    await open('公报.md')
    await replace(document, '具体措施', '若干措施')
  })

  it('a figure changed everywhere changes nothing before it is confirmed in the preview', async () => {
    const text = '2024年2月20日\n\n2023年海南省人均可支配收入3.52万元。\n'
    for (const name of ['收入甲.txt', '收入乙.txt'])
      await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text))
    const document = await open('收入甲.txt')
    const { start } = find(document, '3.52万元')
    const mentions = () => run('vscode.executeReferenceProvider', document.uri, start) as Thenable<unknown[]>
    await until('both are read', async () => (await mentions()).length === 2)
    const changed = run('jiaokan.changeFigureEverywhere', document.uri.toString(), start, '3.61万元')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    ok(document.getText().includes('3.52万元'))
    await run('refactorPreview.discard')
    await changed
    ok(document.getText().includes('3.52万元'))
    for (const name of ['收入甲.txt', '收入乙.txt']) await vscode.workspace.fs.delete(file(name))
  })

  it('the settings that count are shown as YAML that needs no saving', async () => {
    await open('公报.md')
    await run('jiaokan.showConfiguration')
    const document = await until('the settings', () =>
      active()?.document.uri.scheme === 'jiaokan' ? active()?.document : undefined,
    )
    strictEqual(document.languageId, 'yaml')
    ok(document.getText().includes('value-conflict: warning'))
    ok(!document.isUntitled && !document.isDirty)
  })

  it('a problem report names versions and settings, no file and no sentence', async () => {
    await run('jiaokan.reportProblem')
    const document = await until('the report', () => (active()?.document.isUntitled ? active()?.document : undefined))
    const text = document.getText()
    ok(text.includes(`VS Code ${vscode.version}`) && text.includes(`Jiaokan ${extension.packageJSON.version}`))
    ok(text.includes('figures: ') && !text.includes('解读') && !text.includes('万亿元'))
  })

  it('the page of a rule opens from the extension itself', async () => {
    await run('jiaokan.openRulePage', 'growth-mismatch')
    await until('the preview', () => activeTab()?.includes('growth-mismatch'))
  })

  it('the page of the rule of the conflict at the cursor opens', async () => {
    const document = await open('公报.md')
    const at = find(document, '12.35万亿元').start.translate(0, 2)
    active()!.selection = new vscode.Selection(at, at)
    await run('jiaokan.openRulePage')
    await until('the preview', () => activeTab()?.includes('value-conflict'))
  })

  it('the sample articles are copied, never over a copy that is there', async () => {
    const parent = mkdtempSync(join(process.env['JIAOKAN_TEMPORARY'] ?? '', 'samples-'))
    const first = (await run('jiaokan.openSampleFolder', vscode.Uri.file(parent))) as vscode.Uri
    const second = (await run('jiaokan.openSampleFolder', vscode.Uri.file(parent))) as vscode.Uri
    strictEqual(readdirSync(parent).length, 2)
    const carried = join(extension.extensionPath, 'dist/examples')
    for (const copy of [first, second]) deepStrictEqual(readdirSync(copy.fsPath), readdirSync(carried))
    ok(readFileSync(join(first.fsPath, 'README.md'), 'utf8').includes('growth-mismatch'))
  })

  it('the walkthrough opens, and so do the status menu and the log', async () => {
    await run('workbench.action.openWalkthrough', 'jiaokan.jiaokan#start')
    await until('the walkthrough', () => activeTab() !== undefined)
    void run('jiaokan.showStatusMenu')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await run('workbench.action.closeQuickOpen')
    await run('jiaokan.showLog')
  })
})

/** The list opens a little later than the command ends: the first line is taken until it has led somewhere. */
async function chooseFirst(arrived: () => boolean): Promise<void> {
  await until('the list to lead to the place', async () => {
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext').then(undefined, () => undefined)
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious').then(undefined, () => undefined)
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    await new Promise((resolve) => setTimeout(resolve, 200))
    return arrived()
  })
}
