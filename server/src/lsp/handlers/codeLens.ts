// textDocument/codeLens: sign-off and counts above articles and sections, where the setting asks for them.
import type { CodeLens, CodeLensParams } from 'vscode-languageserver'
import { codeLenses, type CodeLens as Lens } from '../../features/codeLenses.ts'
import type { Language } from '../../model/finding.ts'
import { rangeOf } from '../positions.ts'
import { showPlaceCommand } from '../protocol.ts'
import { phrase } from '../words.ts'
import { conflictsIn, type HandlerContext } from './context.ts'
import { signOffLens } from './signOffLens.ts'

/** A lens over a conflict leads to it where the client knows the command; else it only tells. */
export function codeLens(context: HandlerContext, params: CodeLensParams): CodeLens[] {
  const { session, abilities } = context
  const { uri } = params.textDocument
  const located = session.locate(uri)
  if (!located?.folder.settings.codeLens || session.paused) return []
  const { folder, path, snapshot, digest } = located
  const lenses = codeLenses(snapshot, path, conflictsIn(context, folder)).map((lens) => ({
    range: rangeOf(digest.document, lens.span),
    command: {
      title: titleOf(lens, folder.settings.language),
      command: lens.firstConflict && abilities.commands.has(showPlaceCommand) ? showPlaceCommand : '',
      arguments: lens.firstConflict ? [uri, rangeOf(digest.document, lens.firstConflict)] : [],
    },
  }))
  return [...signOffLens(context, located, uri), ...lenses]
}

/** `12 项数据 · 3 处提及 · 1 冲突`; what there is none of is left out. */
function titleOf({ figures, mentions, conflicts }: Lens, language: Language): string {
  const counts = [
    ['lensFigure', 'lensFigures', figures],
    ['lensMention', 'lensMentions', mentions],
    ['lensConflict', 'lensConflicts', conflicts],
  ] as const
  return counts
    .filter(([, , count], index) => index === 0 || count > 0)
    .map(([one, many, count]) => phrase(count === 1 ? one : many, language, count))
    .join(' · ')
}
