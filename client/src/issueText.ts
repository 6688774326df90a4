// The text of a problem report, apart from VS Code: what is asked of the writer, the versions, the settings, no text of articles.
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'
import type { Translate } from './translate.ts'

export interface IssueFacts {
  readonly extension: string
  readonly editor: string
  readonly system: string
  readonly language: string
  /** Settings that differ from their defaults. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly status: ServerStatus | undefined
}

/** Markdown. Names of files are left out: only counts are told. */
export function issueText(facts: IssueFacts, translate: Translate): string {
  const { extension, editor, system, language, settings, status } = facts
  return [
    `# ${translate('Problem with Jiaokan')}`,
    `<!-- ${translate('Nothing has been sent. Look this text over, then send it the way you like.')} -->`,
    `## ${translate('What happened, and what was expected')}`,
    '',
    `## ${translate('A sentence with which it happens')}`,
    '',
    `## ${translate('Versions')}`,
    [`- Jiaokan ${extension}`, `- VS Code ${editor}`, `- ${system}`, `- ${language}`].join('\n'),
    `## ${translate('State')}`,
    stateLines(status),
    `## ${translate('Settings that differ from the defaults')}`,
    `\`\`\`json\n${JSON.stringify(settings, null, 2)}\n\`\`\`\n`,
  ].join('\n\n')
}

function stateLines(status: ServerStatus | undefined): string {
  if (status === undefined) return '- -'
  const { skipped, ...counts } = status
  return Object.entries({ ...counts, skipped: skipped.length })
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n')
}

/** Of a section's settings those that the user or the folder has set. */
export function changedSettings(
  inspected: readonly { readonly key: string; readonly defaultValue?: unknown; readonly value: unknown }[],
): Record<string, unknown> {
  const changed = inspected.filter(({ defaultValue, value }) => JSON.stringify(defaultValue) !== JSON.stringify(value))
  return Object.fromEntries(changed.map(({ key, value }) => [key, value]))
}
