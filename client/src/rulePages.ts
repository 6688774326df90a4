// The pages of the rules, which the extension carries: shown as a preview, without a network.
import { commands, type Disposable, type ExtensionContext, l10n, languages, Uri, window } from 'vscode'
import { ruleTexts } from './views/ruleTexts.ts'

export function registerRulePages(context: ExtensionContext): Disposable {
  const texts = context.extension.packageJSON.contributes.configuration.properties['jiaokan.rules'].properties
  const codes = Object.keys(texts)
  const textOf = ruleTexts(context.extension.packageJSON)
  return commands.registerCommand('jiaokan.openRulePage', async (asked?: string | { readonly code?: string }) => {
    const given = typeof asked === 'string' ? asked : asked?.code
    const code = given ?? codeAtCursor() ?? (await chooseRule(codes, textOf))
    if (code === undefined || !codes.includes(code)) return
    const page = Uri.joinPath(context.extensionUri, 'dist/rules', `${code}.md`)
    await commands.executeCommand('markdown.showPreview', page)
  })
}

function codeAtCursor(): string | undefined {
  const editor = window.activeTextEditor
  if (editor === undefined) return undefined
  const here = languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'jiaokan' && range.contains(editor.selection.active))
  const code = here?.code
  return typeof code === 'object' ? String(code.value) : code === undefined ? undefined : String(code)
}

async function chooseRule(codes: readonly string[], textOf: (code: string) => string): Promise<string | undefined> {
  const items = codes.map((code) => ({ label: textOf(code), description: code }))
  const options = { placeHolder: l10n.t('Which rule?'), matchOnDescription: true }
  return (await window.showQuickPick(items, options))?.description
}
