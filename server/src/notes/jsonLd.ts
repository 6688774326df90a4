// Annotations as W3C Web Annotations in JSON-LD: selectors and bodies any tool understands, and all events, so that nothing is lost.
// Signatures go out with them and are not taken in: only who signs here signs here.
import * as v from 'valibot'
import type { Annotation, AnnotationFile } from '../model/annotation.ts'
import type { Signature } from '../model/signOff.ts'
import { printAnnotationFile } from './annotationFile.ts'
import { type Remark, stateOf } from './annotationState.ts'
import { readAnnotationFile } from './readAnnotationFile.ts'
import { signaturesByStage } from './signOffState.ts'

const signatureKey = 'jiaokan:signature'
const context = ['http://www.w3.org/ns/anno.jsonld', { jiaokan: 'urn:jiaokan:' }]

/** An AnnotationCollection with one page; of each article its annotations in order of position and id, then its signatures. */
export function printJsonLd(files: readonly AnnotationFile[]): string {
  const items = files.flatMap(({ article, annotations, signOffs = [] }) => [
    ...annotations.map((one) => itemOf(article, one)),
    ...[...signaturesByStage(signOffs).values()].map((one) => signatureItemOf(article, one)),
  ])
  const page = { type: 'AnnotationPage', items }
  return (
    JSON.stringify({ '@context': context, type: 'AnnotationCollection', total: items.length, first: page }, null, 2) +
    '\n'
  )
}

/** `jiaokan:stored` is the annotation as the store writes it: what the vocabulary cannot say is in there. */
function itemOf(article: string, annotation: Annotation) {
  const state = stateOf(annotation)
  const { quote, position } = state.anchor
  const [note] = state.remarks
  return {
    id: `urn:jiaokan:${encodeURIComponent(article)}:${annotation.id}`,
    type: 'Annotation',
    motivation: state.verified === null ? 'commenting' : 'assessing',
    ...(note === undefined ? {} : { created: note.at, ...creatorOf(note.by) }),
    body: [
      ...state.remarks.map((remark, index) => bodyOf(remark, index === 0 ? 'commenting' : 'replying')),
      { type: 'TextualBody', value: state.category, purpose: 'tagging' },
    ],
    target: {
      source: encodeURI(article),
      selector: [
        { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        { type: 'TextPositionSelector', start: position.start, end: position.end },
      ],
    },
    'jiaokan:stored': printAnnotationFile({ article, annotations: [annotation] }),
  }
}

function bodyOf({ by, at, text }: Remark, purpose: 'commenting' | 'replying') {
  return { type: 'TextualBody', value: text, format: 'text/plain', purpose, created: at, ...creatorOf(by) }
}

/** A signature that counts, on the article as a whole. */
function signatureItemOf(article: string, { stage, by, at, date, text }: Signature) {
  return {
    id: `urn:jiaokan:${encodeURIComponent(article)}:sign-off:${encodeURIComponent(stage)}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: at,
    ...creatorOf(by),
    body: {
      type: 'TextualBody',
      value: [stage, by, date, `SHA-256 ${text}`].filter((part) => part !== '').join(' '),
      format: 'text/plain',
      purpose: 'assessing',
    },
    target: { source: encodeURI(article) },
    [signatureKey]: { stage, by, date, text },
  }
}

const creatorOf = (by: string): object => (by === '' ? {} : { creator: { type: 'Person', name: by } })

/** `skipped` items are neither annotations of a text with a quote nor signatures, which are left where they were made. */
export interface JsonLdReading {
  readonly files: readonly AnnotationFile[]
  readonly skipped: number
  /** Which items those are, counted from 1. */
  readonly skippedAt: readonly number[]
}

const person = v.union([v.string(), v.object({ name: v.string() })])
const body = v.object({
  value: v.string(),
  purpose: v.optional(v.string()),
  created: v.optional(v.string()),
  creator: v.optional(person),
})
const selector = v.union([
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
])
const item = v.object({
  created: v.optional(v.string()),
  creator: v.optional(person),
  body: v.optional(
    v.union([
      v.array(body),
      v.pipe(
        body,
        v.transform((one) => [one]),
      ),
    ]),
  ),
  target: v.object({
    source: v.string(),
    selector: v.union([
      v.array(selector),
      v.pipe(
        selector,
        v.transform((one) => [one]),
      ),
    ]),
  }),
  'jiaokan:stored': v.optional(v.string()),
})
type Item = v.InferOutput<typeof item>

/** A collection, a page, a list or one annotation; null where it is nothing of the kind. `newId` names what has no name here. */
export function readJsonLd(text: string, newId: () => string, now: string): JsonLdReading | null {
  const items = itemsOf(text)
  if (items === null) return null
  const files = new Map<string, Annotation[]>()
  const skippedAt: number[] = []
  for (const [index, raw] of items.entries()) {
    if (isSignature(raw)) continue
    const parsed = v.safeParse(item, raw)
    const read = parsed.success ? annotationOf(parsed.output, newId, now) : null
    if (read === null) skippedAt.push(index + 1)
    else files.set(read.article, [...(files.get(read.article) ?? []), read.annotation])
  }
  return {
    files: [...files].map(([article, annotations]) => ({ article, annotations })),
    skipped: skippedAt.length,
    skippedAt,
  }
}

const isSignature = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && signatureKey in raw

function itemsOf(text: string): readonly unknown[] | null {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
  if (Array.isArray(value)) return value
  const { first, items, type } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (type === 'Annotation') return [value]
  const list = items ?? (first as { items?: unknown } | undefined)?.items
  return Array.isArray(list) ? list : null
}

function annotationOf(read: Item, newId: () => string, now: string) {
  const stored = read['jiaokan:stored'] === undefined ? null : readAnnotationFile(read['jiaokan:stored'])
  const article = articleOf(read.target.source)
  if (article === null) return null
  const [kept] = stored !== null && 'file' in stored ? stored.file.annotations : []
  if (kept !== undefined) return { article, annotation: kept }
  const quote = read.target.selector.find((one) => one.type === 'TextQuoteSelector')
  if (quote === undefined || quote.exact.trim() === '') return null
  const found = read.target.selector.find((one) => one.type === 'TextPositionSelector')
  const [start, end] =
    found !== undefined && isOffset(found.start) && isOffset(found.end) ? [found.start, found.end] : [0, 0]
  const position = end > start ? { start, end } : { start: 0, end: quote.exact.length }
  const anchor = { quote: { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }, position }
  const said = (read.body ?? []).filter(({ purpose }) => purpose !== 'tagging')
  const events = said.map(({ value, created, creator }, index) => ({
    at: instantOf(created ?? read.created, now, index),
    by: nameOf(creator ?? read.creator),
    does: 'says' as const,
    text: value,
  }))
  return { article, annotation: { id: newId(), subject: 'span' as const, anchor, events } }
}

const isOffset = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** A path inside of the folder; null for any other address. */
function articleOf(source: string): string | null {
  let path: string
  try {
    path = decodeURI(source)
  } catch {
    return null
  }
  const isOutside = /^[a-z][a-z0-9+.-]*:/i.test(path) || /^[\\/]/.test(path) || path.includes('\\')
  return isOutside || path.split('/').some((part) => part === '' || part === '.' || part === '..') ? null : path
}

function instantOf(created: string | undefined, now: string, index: number): string {
  const time = created === undefined ? NaN : Date.parse(created)
  const known = Number.isNaN(time) ? now : created!
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(known) ? known : now.replace('Z', `${index}Z`)
}

const nameOf = (creator: v.InferOutput<typeof person> | undefined): string =>
  creator === undefined ? '' : typeof creator === 'string' ? creator : creator.name
