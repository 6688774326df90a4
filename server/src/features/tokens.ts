// What is coloured in a document: figures, growth rates, periods, titles and names, none of which overlap.
import type { Digest } from '../model/digest.ts'
import type { FigureMention } from '../model/figure.ts'
import type { Span } from '../model/span.ts'
import type { Conflicts } from './conflicts.ts'

/** In the order of the protocol's legend; package.json gives each a `superType` and scopes. */
export const tokenTypes = ['figure', 'growth', 'period', 'policyTitle', 'entity', 'abbreviation'] as const
/** `definition`: it defines its short form; `conflict`: a finding is at it; `unresolved`: not compared, as something is not known. */
export const tokenModifiers = ['definition', 'conflict', 'unresolved'] as const

export type TokenType = (typeof tokenTypes)[number]
export type TokenModifier = (typeof tokenModifiers)[number]

export interface Token {
  readonly span: Span
  readonly type: TokenType
  readonly modifiers: readonly TokenModifier[]
}

/** In order of the text, those that touch `within` where it is given. Of two that overlap the longer one is kept. */
export function tokensOf(digest: Digest, conflicts: Conflicts, within: Span | null = null): readonly Token[] {
  const path = digest.document.path
  const isWanted = ({ span }: { readonly span: Span }): boolean =>
    within === null || (span.start < within.end && within.start < span.end)
  const tokens: Token[] = digest.periods.filter(isWanted).map(({ span, value }) => ({
    span,
    type: 'period',
    modifiers: modifiers(false, false, value === null),
  }))
  digest.figures.forEach((figure, ordinal) => {
    if (isWanted(figure)) tokens.push(figureToken(figure, conflicts({ path, kind: 'figure', ordinal })))
  })
  digest.titles.forEach((title, ordinal) => {
    if (!isWanted(title)) return
    const { span, reading } = title
    const isConflict = conflicts({ path, kind: 'title', ordinal })
    tokens.push({ span, type: 'policyTitle', modifiers: modifiers(reading.abbreviation !== null, isConflict, false) })
  })
  digest.entities.forEach((entity, ordinal) => {
    if (!isWanted(entity)) return
    const { span, reading } = entity
    const isConflict = conflicts({ path, kind: 'entity', ordinal })
    const type = reading.name === reading.canonical ? 'entity' : 'abbreviation'
    tokens.push({ span, type, modifiers: modifiers(reading.defines, isConflict, false) })
  })
  return withoutOverlaps(tokens)
}

function figureToken({ span, observation }: FigureMention, isConflict: boolean): Token {
  const type = observation.basis === 'growth' || observation.basis === 'change' ? 'growth' : 'figure'
  const isUnresolved = observation.relativePeriod !== null
  return { span, type, modifiers: modifiers(false, isConflict, isUnresolved) }
}

const none: readonly TokenModifier[] = []

function modifiers(definition: boolean, conflict: boolean, unresolved: boolean): readonly TokenModifier[] {
  if (!definition && !conflict && !unresolved) return none
  const set = { definition, conflict, unresolved }
  return tokenModifiers.filter((name) => set[name])
}

function withoutOverlaps(tokens: Token[]): readonly Token[] {
  tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return tokens.filter(({ span }) => {
    if (span.start < end || span.end <= span.start) return false
    end = span.end
    return true
  })
}
