// Whether a mention stands in an article that the user counts as authoritative.
import type { Digest } from '../model/digest.ts'
import type { MentionReference } from '../model/reference.ts'

export function isAuthority(digest: Digest | undefined, { kind, ordinal }: MentionReference): boolean {
  if (kind === 'figure') return digest?.figures[ordinal]?.observation.authoritative === true
  if (kind === 'title') return digest?.titles[ordinal]?.reading.authoritative === true
  return kind === 'entity' && digest?.entities[ordinal]?.reading.authoritative === true
}
