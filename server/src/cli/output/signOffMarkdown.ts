// The sign-off of an article in the collation report: a line with its stages, and what changed since each signature.
import type { Language } from '../../model/finding.ts'
import type { SignedArticle } from '../../notes/signedArticle.ts'
import { changeText, signatureText, signOffSummary } from '../../notes/signOffWords.ts'

/** Lines of Markdown; `escape` makes text of everything, `lineOf` names the line of an offset. */
export function signOffMarkdown(
  signed: SignedArticle,
  language: Language,
  escape: (text: string) => string,
  lineOf: (offset: number) => string,
): string {
  const lists = signed.stages.flatMap((state) => {
    const changes = signed.changes.get(state.stage) ?? []
    if (changes.length === 0) return []
    const title = language === 'zh' ? '之后的改动：' : ', changed since:'
    const items = changes.map((one) => `  - ${lineOf(one.span.start)} ${escape(changeText(one, language))}\n`)
    return [`- **${escape(signatureText(state))}**${title}\n${items.join('')}`]
  })
  return `\n${escape(signOffSummary(signed, language))}\n${lists.length > 0 ? `\n${lists.join('')}` : ''}`
}
