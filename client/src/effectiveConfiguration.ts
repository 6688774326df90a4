// Shows the settings that count for the file in the editor, or for the first folder.
import { commands, type Disposable, window, workspace } from 'vscode'
import { effectiveConfigurationRequest } from '../../server/src/lsp/protocol.ts'
import type { LanguageServer } from './languageServer.ts'
import { ReadOnlyTexts } from './readOnlyText.ts'

export function registerEffectiveConfiguration(server: LanguageServer): Disposable[] {
  const texts = new ReadOnlyTexts()
  return [
    texts,
    commands.registerCommand('jiaokan.showConfiguration', async () => {
      const uri = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri
      const textDocument = { uri: uri?.toString() ?? 'untitled:jiaokan' }
      const text = await server.ask<string>(effectiveConfigurationRequest, { textDocument })
      if (text !== null) await texts.show('jiaokan.effective.yaml', 'yaml', text)
    }),
  ]
}
