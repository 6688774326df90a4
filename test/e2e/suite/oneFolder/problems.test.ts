import { ok, strictEqual } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { file, findings, open, readyExtension, replace, until } from '../support/workspace.ts'

const conflictIn = (name: string) => () => findings(name, 'value-conflict').length > 0

describe('Problems panel', () => {
  before(readyExtension)

  it('holds the conflict of a file that stands in no tab', async () => {
    await until('a conflict in 解读.txt', conflictIn('解读.txt'))
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label))
    ok(!tabs.includes('解读.txt'))
    const [conflict] = findings('解读.txt', 'value-conflict')
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('解读.txt')))
    const line = text.split('\n')[conflict?.range.start.line ?? 0] ?? ''
    strictEqual(line.slice(conflict?.range.start.character, conflict?.range.end.character), '12.53万亿元')
  })

  it('leads from one side of the conflict to the other', async () => {
    await until('a conflict in 公报.md', conflictIn('公报.md'))
    const [conflict] = findings('公报.md', 'value-conflict')
    ok(conflict?.relatedInformation?.some(({ location }) => location.uri.path === file('解读.txt').path))
  })

  it('loses the conflict on both sides when the text is corrected, and has it again when that is taken back', async () => {
    const document = await open('公报.md')
    await replace(document, '12.35万亿元', '12.53万亿元')
    await until('no conflict in 公报.md', () => !conflictIn('公报.md')())
    await until('no conflict in 解读.txt', () => !conflictIn('解读.txt')())
    await replace(document, '12.53万亿元', '12.35万亿元')
    await until('the conflict in 公报.md', conflictIn('公报.md'))
    await until('the conflict in 解读.txt', conflictIn('解读.txt'))
  })

  it('follows files that come and go on disk', async () => {
    const text = '2024年3月8日\n\n2023年海南省地区生产总值11.2万亿元。\n'
    await vscode.workspace.fs.writeFile(file('补充.txt'), new TextEncoder().encode(text))
    await until('a conflict in 补充.txt', conflictIn('补充.txt'))
    await vscode.workspace.fs.delete(file('补充.txt'))
    await until('no conflict in 补充.txt', () => !conflictIn('补充.txt')())
  })

  it('forgets a folder that disappears', async () => {
    const text = '2024年3月8日\n\n2023年海南省地区生产总值11.2万亿元。\n'
    await vscode.workspace.fs.writeFile(file('往期/补充.txt'), new TextEncoder().encode(text))
    await until('a conflict in 往期/补充.txt', conflictIn('往期/补充.txt'))
    await vscode.workspace.fs.delete(file('往期'), { recursive: true })
    await until('no conflict in 往期/补充.txt', () => !conflictIn('往期/补充.txt')())
  })

  it('is empty while checking is paused', async () => {
    await vscode.commands.executeCommand('jiaokan.pause')
    await until('no finding in 解读.txt', () => findings('解读.txt').length === 0)
    await vscode.commands.executeCommand('jiaokan.resume')
    await until('the conflict in 解读.txt', conflictIn('解读.txt'))
  })

  it('is filled again after a restart', async () => {
    await vscode.commands.executeCommand('jiaokan.restart')
    await until('the conflict in 解读.txt', conflictIn('解读.txt'))
  })

  it('follows the severity that the settings give a rule', async () => {
    await withSetting('rules', { 'value-conflict': 'off' }, () =>
      until('no conflict in 解读.txt', () => !conflictIn('解读.txt')()),
    )
    await until('the conflict in 解读.txt', conflictIn('解读.txt'))
  })

  it('is empty while the extension is switched off', async () => {
    await withSetting('enable', false, () => until('no finding in 解读.txt', () => findings('解读.txt').length === 0))
    await until('the conflict in 解读.txt', conflictIn('解读.txt'))
  })
})

async function withSetting(name: string, value: unknown, body: () => Promise<unknown>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('jiaokan')
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace)
  try {
    await body()
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace)
  }
}
