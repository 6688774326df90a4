// VS Code reports another language than English only where a language pack is registered: an empty one is enough.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Registers an empty pack: the workbench stays English, the extension's own texts follow the locale. */
export function registerEmptyLanguagePack(userData: string, locale: string): void {
  mkdirSync(userData, { recursive: true })
  const translations = join(userData, 'empty.i18n.json')
  writeFileSync(translations, JSON.stringify({ '': [], version: '1.0.0', contents: {} }))
  const pack = {
    hash: 'empty',
    label: locale,
    extensions: [{ extensionIdentifier: { id: 'jiaokan.empty-language-pack' }, version: '1.0.0' }],
    translations: { vscode: translations },
  }
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [locale]: pack }))
}
