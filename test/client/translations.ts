// The two languages of the client as functions, without VS Code.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Translate } from '../../client/src/translate.ts'

const bundle: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../l10n/bundle.l10n.zh-cn.json'), 'utf8'),
)

export const english: Translate = (text, ...values) =>
  text.replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? '')

/** A text that the bundle does not have stays as it is; test/client/l10n.test.ts finds that. */
export const chinese: Translate = (text, ...values) => english(bundle[text] ?? text, ...values)
