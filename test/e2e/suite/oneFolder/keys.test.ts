import { deepStrictEqual, ok } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { closeEverything } from '../support/tabs.ts'
import { readyExtension, until } from '../support/workspace.ts'

interface Key {
  readonly key: string
  readonly command: string
  readonly when?: string
}

describe('keys', () => {
  let builtIn: Key[]
  let own: Key[]

  before(async () => {
    const extension = await readyExtension()
    own = extension.packageJSON.contributes.keybindings
    await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile')
    const text = await until('the list of default keys', () => vscode.window.activeTextEditor?.document.getText())
    builtIn = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')).filter(
      ({ command }: Key) => !command.startsWith('jiaokan.'),
    )
    await closeEverything()
  })

  it('in the editor none is taken by VS Code', () => {
    const inEditor = own.filter(({ when }) => when?.includes('editorTextFocus')).map(({ key }) => key)
    ok(builtIn.length > 500 && inEditor.length >= 2)
    deepStrictEqual(
      builtIn.filter(({ key }) => inEditor.includes(key)),
      [],
    )
  })

  it('in the views none holds outside of them', () => {
    for (const { command, when } of own.filter(({ when }) => !when?.includes('editorTextFocus')))
      ok(when?.startsWith('focusedView ') && when.includes('!inputFocus'), command)
  })
})
