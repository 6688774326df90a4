// textDocument/completion and completionItem/resolve: what may be written here, and more about the one that is looked at.
import {
  CompletionItemKind,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver'
import { completions } from '../../features/completion/completion.ts'
import type { CompletionKind } from '../../features/completion/proposal.ts'
import { hover } from '../../features/hover/hover.ts'
import { placeOf } from '../../features/wording/place.ts'
import type { MentionReference } from '../../model/reference.ts'
import { ledgerCompletion } from '../ledger/ledgerCompletion.ts'
import { openLedger } from '../ledger/openLedger.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import { linkTo, type HandlerContext } from './context.ts'

/** Behind these the client asks of its own accord. 达, 为 and the like lead to a figure. */
export const completionTriggers: readonly string[] = ['《', '〔', '“', '达', '为', '至', '到', '破', '过', '长', '降']

const kinds: Record<CompletionKind, CompletionItemKind> = {
  title: CompletionItemKind.File,
  number: CompletionItemKind.Reference,
  name: CompletionItemKind.Class,
  figure: CompletionItemKind.Value,
}

interface ItemData {
  readonly uri: string
  readonly at: MentionReference
}

/**
 * The items are chosen and ordered here, and asked for again with every key (`isIncomplete`): clients match words by their
 * beginnings, and Chinese has none. So what is typed is given as what they are to be filtered by.
 */
export function completion({ session }: HandlerContext, params: CompletionParams): CompletionList | null {
  const { uri } = params.textDocument
  const ledger = openLedger(session, uri)
  if (ledger !== null) return ledgerCompletion(ledger, params)
  const located = session.locate(uri)
  if (!located) return null
  const { folder, path, snapshot, digest } = located
  const offset = offsetOf(digest.document, params.position)
  const found = completions(snapshot, path, offset, folder.settings.language)
  if (found === null) return null
  const range = rangeOf(digest.document, found.span)
  const typed = digest.document.text.slice(found.span.start, found.span.end)
  const items = found.items.map(({ kind, label, detail, insert, at }, index): CompletionItem => ({
    label,
    kind: kinds[kind],
    ...(detail === '' ? {} : { labelDetails: { description: detail }, detail }),
    filterText: typed === '' ? label : typed,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: insert },
    data: { uri, at } satisfies ItemData,
  }))
  return { isIncomplete: true, items }
}

/** Adds what a hover over a mention would say. An item that is not ours, or is gone, comes back as it is. */
export function completionResolve({ session, abilities }: HandlerContext, item: CompletionItem): CompletionItem {
  const data = item.data as ItemData | undefined
  const located = data?.at ? session.locate(data.uri) : null
  const place = located && data ? placeOf(located.snapshot, data.at) : null
  if (!located || !place) return item
  const { folder, snapshot } = located
  const shown = hover(snapshot, place.path, place.span.start, {
    language: folder.settings.language,
    pictures: abilities.pictures,
    findings: [],
    link: (path, span) => linkTo(folder, snapshot, { path, span }),
  })
  return shown ? { ...item, documentation: { kind: MarkupKind.Markdown, value: shown.markdown } } : item
}
