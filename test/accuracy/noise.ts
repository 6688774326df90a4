// What extraction and typing do to a text without changing what it says. Each noise is pure, and knows where it took each
// code unit from, so that what is read in the noisy text can be held against the labels of the clean one.
import { createRandom } from './random.ts'
import { glyphOf } from './text.ts'

export interface NoisyText {
  readonly text: string
  /** `origin[i]` is the offset in the clean text of `text[i]`; what was put in has that of the unit before it. */
  readonly origin: readonly number[]
}

export const noiseNames = ['blanks', 'spaced', 'wrapped', 'full-width', 'ascii', 'glyphs', 'crlf'] as const
export type NoiseName = (typeof noiseNames)[number]

/** In a column of tables. */
export const noiseWords: Readonly<Record<NoiseName, string>> = {
  blanks: 'a blank in one of four gaps between characters',
  spaced: 'a blank in every gap between characters',
  wrapped: 'lines of 34 characters with blank lines between them',
  'full-width': 'full-width digits, points and per cent signs',
  ascii: 'commas, colons, brackets, quotation marks and the like in ASCII',
  glyphs: 'radicals for the characters that look like them (⼀ for 一, ⻓ for 长)',
  crlf: 'CRLF at the end of lines',
}

const lineLength = 34
const asciiOf: ReadonlyMap<string, string> = new Map([
  ...[...'，：；？！（）'].map((mark) => [mark, mark.normalize('NFKC')] as const),
  ...[...'“”'].map((mark) => [mark, '"'] as const),
  ...[...'‘’'].map((mark) => [mark, "'"] as const),
])

/** The same noise for the same text and seed. */
export function addNoise(name: NoiseName, text: string, seed: number): NoisyText {
  const random = createRandom(seed)
  switch (name) {
    case 'blanks':
      return write(text, (at) => (isGap(text, at) && random() < 0.25 ? text.charAt(at) + ' ' : text.charAt(at)))
    case 'spaced':
      return write(text, (at) => (isGap(text, at) ? text.charAt(at) + ' ' : text.charAt(at)))
    case 'wrapped':
      return wrap(text)
    case 'full-width':
      return write(text, (at) => fullWidth(text, at))
    case 'ascii':
      return write(text, (at) => asciiOf.get(text.charAt(at)) ?? text.charAt(at))
    case 'glyphs':
      return write(text, (at) => glyphOf.get(text.charAt(at)) ?? text.charAt(at))
    case 'crlf':
      return write(text, (at) => (text[at] === '\n' && text[at - 1] !== '\r' ? '\r\n' : text.charAt(at)))
  }
}

/** Puts `unit(at)` for each code unit of the text. */
function write(text: string, unit: (at: number) => string): NoisyText {
  const units = Array.from({ length: text.length }, (_, at) => unit(at))
  return { text: units.join(''), origin: units.flatMap((put, at) => new Array<number>(put.length).fill(at)) }
}

/** Whether a blank behind `at` changes nothing: not inside a numeral, a Latin word or a pair of surrogates, nor beside a blank. */
function isGap(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at), text.charAt(at + 1)]
  if (after === '' || /\s/.test(before) || /\s/.test(after)) return false
  return !(/[\w.,:/@%\ud800-\udbff-]/.test(before) && /[\w.,:/@%\udc00-\udfff-]/.test(after))
}

/** Lines cut wherever they are full, in numbers and words too, and a blank line behind each, as extraction of a page leaves them. */
function wrap(text: string): NoisyText {
  let column = 0
  return write(text, (at) => {
    const unit = text.charAt(at)
    if (unit === '\r') return text[at + 1] === '\n' ? unit : '\n'
    if (unit === '\n') {
      column = 0
      return text[at + 1] === '\n' || text[at - 1] === '\n' ? unit : '\n\n'
    }
    column++
    const isFull = column === lineLength && at + 1 < text.length && !/[\r\n\udc00-\udfff]/.test(text.charAt(at + 1))
    if (column >= lineLength) column = 0
    return isFull ? unit + '\n\n' : unit
  })
}

function fullWidth(text: string, at: number): string {
  const unit = text.charAt(at)
  const isPoint = unit === '.' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
  const isPercent = unit === '%' && /\d/.test(text.charAt(at - 1))
  return /\d/.test(unit) || isPoint || isPercent ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit
}
