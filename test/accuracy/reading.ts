// What the engine reads in an article, in places of the clean text, whatever noise it was read under.
import { digest } from '../../server/src/interpret/digest.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import type { SourceDocument } from '../../server/src/model/document.ts'
import type { Span } from '../../server/src/model/span.ts'
import { addNoise, type NoiseName } from './noise.ts'

export type Reading = Pick<Digest, 'articles' | 'figures' | 'titles' | 'entities' | 'relations'>

const seed = 20240307

export function read(document: SourceDocument, noise: NoiseName | null): Reading {
  if (noise === null) return digest(document)
  const { text, origin } = addNoise(noise, document.text, seed)
  const { articles, figures, titles, entities, relations } = digest({ ...document, text })
  const clean = <Placed extends { readonly span: Span }>(placed: Placed): Placed => ({
    ...placed,
    span: cleanSpan(placed.span, origin),
  })
  return {
    articles: articles.map(clean),
    figures: figures.map(clean),
    titles: titles.map(clean),
    entities: entities.map(clean),
    relations,
  }
}

function cleanSpan({ start, end }: Span, origin: readonly number[]): Span {
  const first = origin[start] ?? origin.at(-1) ?? 0
  return { start: first, end: end > start ? (origin[end - 1] ?? first) + 1 : first }
}
