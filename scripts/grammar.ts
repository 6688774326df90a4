// Builds the TextMate grammars in syntaxes/ out of the lexicon: `node --import tsx scripts/grammar.ts` writes them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { figurePatterns } from './grammar/figures.ts'
import { directivePattern, titlePattern, urlPattern } from './grammar/marks.ts'

type Grammar = Readonly<Record<string, unknown>>

const folder = new URL('../syntaxes/', import.meta.url)

/** Markdown's places where figures are code, addresses or metadata, and not prose. */
const notProse = [
  'comment',
  'markup.raw',
  'markup.inline.raw',
  'markup.fenced_code',
  'markup.underline.link',
  'markup.math',
  'string.other.link.description',
  'constant.other.reference.link',
  'meta.embedded',
  'meta.tag',
].join(' | ')

/** Figures and titles, injected into whatever grammar colours plain text or Markdown. */
const marks: Grammar = {
  name: 'Jiaokan figures and titles',
  scopeName: 'jiaokan.injection',
  injectionSelector: `text.plain - (comment), text.html.markdown - (${notProse})`,
  patterns: [urlPattern, titlePattern, ...figurePatterns],
}

/** The words inside `<!-- jiaokan-disable-next-line … -->`. */
const suppressions: Grammar = {
  name: 'Jiaokan suppression comments',
  scopeName: 'jiaokan.suppression.injection',
  injectionSelector: 'text.html.markdown comment.block',
  patterns: [directivePattern],
}

/**
 * VS Code has no grammar for `plaintext`, and an injection needs one to be injected into. This one holds suppression
 * comments only, so that another extension's injection into `text.plain` works beside ours.
 */
const plainText: Grammar = {
  name: 'Plain text',
  scopeName: 'text.plain.jiaokan',
  patterns: [
    {
      name: 'comment.block.suppression.jiaokan',
      begin: '<!--(?=[ \\t]*+jiaokan-)',
      end: '-->|$',
      beginCaptures: { 0: { name: 'punctuation.definition.comment.begin.jiaokan' } },
      endCaptures: { 0: { name: 'punctuation.definition.comment.end.jiaokan' } },
      patterns: [directivePattern],
    },
  ],
}

/** File name → content, as it belongs in syntaxes/. */
export const grammars: Readonly<Record<string, string>> = {
  'jiaokan.tmLanguage.json': print(marks),
  'suppression.tmLanguage.json': print(suppressions),
  'plaintext.tmLanguage.json': print(plainText),
}

function print(grammar: Grammar): string {
  return JSON.stringify(grammar, null, 2) + '\n'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(grammars)) writeFileSync(new URL(name, folder), content)
}
