// Opens the text of a problem report in an editor of its own. Nothing is sent.
import { env, type ExtensionContext, l10n, version, window, workspace } from 'vscode'
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'
import { changedSettings, issueText } from './issueText.ts'

export async function reportProblem(context: ExtensionContext, status: ServerStatus | undefined): Promise<void> {
  const { packageJSON } = context.extension
  const section = workspace.getConfiguration()
  const keys = Object.keys(packageJSON.contributes.configuration.properties)
  const settings = keys.map((key) => ({
    key,
    defaultValue: section.inspect(key)?.defaultValue,
    value: section.get<unknown>(key),
  }))
  const content = issueText(
    {
      extension: packageJSON.version,
      editor: `${version} (${env.appHost})`,
      system: `${process.platform} ${process.arch}, Node ${process.versions.node}, ${env.remoteName ?? 'local'}`,
      language: env.language,
      settings: changedSettings(settings),
      status,
    },
    l10n.t,
  )
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }))
}
