// A mention in the corpus by identity, not position: a digest whose text moved but says the same keeps its references.

export type MentionKind = 'figure' | 'period' | 'title' | 'titleFault' | 'entity' | 'suppression'

/** The `ordinal`-th figure (title, …) of the digest at `path`. */
export interface MentionReference {
  readonly path: string
  readonly kind: MentionKind
  readonly ordinal: number
}
