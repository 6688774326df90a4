// The file that keeps an article's annotations: valid YAML, one fact a line, so that line merges of two branches stay readable.
import type { Annotation, AnnotationEvent, AnnotationFile } from '../model/annotation.ts'
import type { SignOffEvent } from '../model/signOff.ts'

export const annotationFileVersion = 1

/** The whole file, ending with a line break. The same annotations give the same text, whatever their order. */
export function printAnnotationFile({ article, annotations, signOffs = [] }: AnnotationFile): string {
  const head = [`jiaokan: ${annotationFileVersion}`, `article: ${quoted(article)}`]
  const signed = [...signOffs].sort(bySigning).map(printSignOff)
  const paragraphs = [head, signed, ...[...annotations].sort(inOrder).map(linesOf)]
  return paragraphs.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n') + '\n'
}

/** By position, then id: those that stand together in the text stand together in the file. */
export function inOrder(a: Annotation, b: Annotation): number {
  return a.anchor.position.start - b.anchor.position.start || compare(a.id, b.id)
}

function linesOf({ id, subject, anchor, events }: Annotation): string[] {
  const { position, quote } = anchor
  const fields = [
    `at: ${position.start}-${position.end}`,
    `on: ${subject}`,
    `quote: ${quoted(quote.exact)}`,
    `before: ${quoted(quote.prefix)}`,
    `after: ${quoted(quote.suffix)}`,
  ]
  return [...fields, ...[...events].sort(byTime).map(printEvent)].map((line) => `${id} ${line}`)
}

/** Events of one instant by their text, so that every reader folds them in the same order. */
export function byTime(a: AnnotationEvent, b: AnnotationEvent): number {
  return compare(a.at, b.at) || compare(printEvent(a), printEvent(b))
}

/** Signatures of one instant by their text, as events. */
export function bySigning(a: SignOffEvent, b: SignOffEvent): number {
  return compare(a.at, b.at) || compare(printSignOff(a), printSignOff(b))
}

/** The key of a line about a signature; it cannot be an annotation's, whose ids are letters and digits. */
export const signOffKey = 'sign-off'

/** The whole line, which also tells one signature from another. */
export function printSignOff(event: SignOffEvent): string {
  const what =
    event.does === 'signs'
      ? `signs: ${quoted(event.stage)}, date: ${quoted(event.date)}, text: ${quoted(event.text)}`
      : `withdraws: ${quoted(event.stage)}`
  return `${signOffKey} ${event.at}: { by: ${quoted(event.by)}, ${what} }`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function printEvent(event: AnnotationEvent): string {
  return `${event.at}: { by: ${quoted(event.by)}, ${event.does}: ${printDeed(event)} }`
}

function printDeed(event: AnnotationEvent): string {
  switch (event.does) {
    case 'says':
      return quoted(event.text)
    case 'edits':
      return `{ of: ${quoted(event.of)}, text: ${quoted(event.text)} }`
    case 'categorises':
      return event.category
    case 'verifies': {
      const { title, address, date } = event.source
      return `{ title: ${quoted(title)}, address: ${quoted(address)}, date: ${quoted(date)} }`
    }
    case 'moves': {
      const { position, quote } = event.anchor
      const { exact, prefix, suffix } = quote
      const place = `at: ${position.start}-${position.end}, quote: ${quoted(exact)}`
      return `{ ${place}, before: ${quoted(prefix)}, after: ${quoted(suffix)} }`
    }
    default:
      return 'true'
  }
}

/** A one-line scalar that YAML and JSON read alike; line separators are escaped, as some tools break lines there. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0085\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
