import { ok } from 'node:assert/strict'
import { afterEach, before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { closeEverything } from '../support/tabs.ts'
import { file, findings, readyExtension, until } from '../support/workspace.ts'

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...given)
const selected = () => {
  const editor = vscode.window.activeTextEditor
  return editor?.document.getText(editor.selection)
}
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A view is filled a little after it is shown: it is gone through until the text is reached. */
function reach(view: string, depth: number, text: RegExp): Promise<boolean> {
  return until(`${text} over ${view}`, () => descend(view, depth).then(() => text.test(selected() ?? '')), 20_000)
}

/** Opens the view, and goes down from its first line: opening a line and going to the first one beneath it, `depth` times. */
async function descend(view: string, depth: number): Promise<void> {
  await run(`${view}.focus`)
  await pause(400)
  await run('list.collapseAll')
  await run('list.focusFirst')
  for (let level = 0; level < depth; level++) {
    await run('list.expand')
    await pause(400)
    await run('list.focusDown')
  }
  await run('list.select')
  await pause(400)
}

describe('views, by keyboard alone', () => {
  before(async () => {
    await readyExtension()
    await until('a conflict', () => findings('公报.md', 'value-conflict').length > 0)
  })
  afterEach(closeEverything)

  it('conflicts: from the file to the finding, and with Enter to the text', async () => {
    await run('jiaokan.groupByFile')
    await reach('jiaokan.conflicts', 1, /^12.35万亿元$/)
  })

  it('conflicts by rule: from the rule to the finding', async () => {
    await run('jiaokan.groupByRule')
    await reach('jiaokan.conflicts', 1, /^12.35万亿元$/)
    await run('jiaokan.groupByFile')
  })

  it('a line that is selected is gone to and copied by commands without an argument', async () => {
    await reach('jiaokan.conflicts', 1, /^12.35万亿元$/)
    const editor = vscode.window.activeTextEditor
    ok(editor)
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    await run('jiaokan.goTo')
    await until('the figure', () => selected() === '12.35万亿元')
    await run('jiaokan.copyValue')
    ok((await vscode.env.clipboard.readText()).includes('12.35万亿元'))
  })

  it('indicators: over the scope and the period down to a mention', async () => {
    await reach('jiaokan.indicators', 3, /\d/)
  })

  it('names: a kind of name, its names, its mentions', async () => {
    await reach('jiaokan.names', 2, /^《关于推进数字贸易创新发展的若干措施》$/)
  })

  it('the mentions of a selected name are found', async () => {
    await reach('jiaokan.names', 2, /^《关于推进数字贸易创新发展的若干措施》$/)
    await run('jiaokan.findMentions')
    await until('the other mention', async () => {
      await run('references-view.next').then(undefined, () => undefined)
      return vscode.window.activeTextEditor?.document.uri.path === file('解读.txt').path
    })
    const { document, selection } = vscode.window.activeTextEditor!
    ok(document.lineAt(selection.active.line).text.includes('若干措施'))
  })
})
