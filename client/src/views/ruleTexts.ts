// What each rule is about, in the reader's language: the manifest says it beside the rule's setting.

interface Manifest {
  readonly contributes?: { readonly configuration?: { readonly properties?: Record<string, Setting> } }
}
interface Setting {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>
}

/** `manifest` is the extension's package.json as VS Code has translated it. A rule that it does not know is named by its code. */
export function ruleTexts(manifest: unknown): (code: string) => string {
  const settings = (manifest as Manifest).contributes?.configuration?.properties ?? {}
  const rules = settings['jiaokan.rules']?.properties ?? {}
  return (code) => rules[code]?.description ?? code
}
