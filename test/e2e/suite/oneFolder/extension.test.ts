import { ok, strictEqual } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import type { Api } from '../../../../client/src/extension.ts'
import { findings, readyExtension, until } from '../support/workspace.ts'

const chinese = process.env['JIAOKAN_LOCALE'] === 'zh-cn'

describe('extension', () => {
  let extension: vscode.Extension<Api>

  before(async () => {
    extension = await readyExtension()
  })

  it('every command of the manifest can be called', async () => {
    const registered = await vscode.commands.getCommands(true)
    const declared: { command: string }[] = extension.packageJSON.contributes.commands
    for (const { command } of declared) ok(registered.includes(command), `${command} is not registered`)
  })

  it('the status item knows the folder', async () => {
    const status = await until('findings are counted', () =>
      extension.exports.status()?.findings ? extension.exports.status() : undefined,
    )
    strictEqual(status?.articles, 2)
    ok(status.figures >= 5 && status.understood <= status.numerals)
  })

  it('VS Code runs in the language that was asked for', () =>
    strictEqual(vscode.env.language, chinese ? 'zh-cn' : 'en'))

  it('texts of the client follow the language of VS Code', () => {
    strictEqual(vscode.l10n.t('Jiaokan paused'), chinese ? '校勘 已暂停' : 'Jiaokan paused')
  })

  it('titles of commands follow the language of VS Code', () => {
    const commands: { command: string; title: string | { value: string } }[] =
      extension.packageJSON.contributes.commands
    const title = commands.find(({ command }) => command === 'jiaokan.restart')?.title
    strictEqual(typeof title === 'object' ? title.value : title, chinese ? '重启服务' : 'Restart the Server')
  })

  it('findings follow the language of VS Code', async () => {
    const [finding] =
      (await until('a finding', () => (findings('解读.txt').length > 0 ? findings('解读.txt') : undefined))) ?? []
    ok(finding?.message.startsWith(chinese ? '同一数据前后不一' : 'Two values for one quantity'), finding?.message)
  })
})
