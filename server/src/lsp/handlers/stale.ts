// jiaokan/stale: which mentions still say what an open document said before it was edited.
import { placeLabel, placeOf } from '../../features/wording/place.ts'
import { staleMentions } from '../../features/stale.ts'
import type { MentionReference } from '../../model/reference.ts'
import type { DocumentParams, StaleChange, StalePlace } from '../protocol.ts'
import type { Located } from '../session.ts'
import { locationsOf, type HandlerContext } from './context.ts'

/** Since the document was opened; a mention that has been brought up to date is listed no longer. */
export function stale({ session }: HandlerContext, params: DocumentParams): StaleChange[] {
  const located = session.locate(params.textDocument.uri)
  const before = located && session.openedAs(params.textDocument.uri)
  if (!located || !before) return []
  return staleMentions(before, located.snapshot, located.path).flatMap(({ changed, was, is, mentions }) =>
    placesOf(located, [changed]).map((place) => ({ ...place, was, is, mentions: placesOf(located, mentions) })),
  )
}

function placesOf({ folder, snapshot }: Located, mentions: readonly MentionReference[]): StalePlace[] {
  return mentions.flatMap((at) => {
    const place = placeOf(snapshot, at)
    const label = placeLabel(snapshot, at, folder.settings.language)
    return place ? locationsOf(folder, snapshot, [place]).map((location) => ({ location, label })) : []
  })
}
