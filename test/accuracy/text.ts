// Texts as they are compared: blanks out, full-width signs folded; likeness of names; equality of exact values.
import Big from 'big.js'

const blank = /[\s\u3000\u00a0\ufeff]/
const blanks = /[\s\u3000\u00a0\ufeff]+/g

/** Without blanks; full-width digits, points and per cent signs as plain ones. */
export function plain(text: string): string {
  return text
    .replace(blanks, '')
    .replace(/[０-９．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/∶/g, ':')
}

/** As texts are compared: whatever characters they are printed with (，or a comma, “ or ", ⻓ or 长), blanks left out. */
export function alike(text: string): string {
  return plain(text)
    .normalize('NFKC')
    .replace(/[“”「」]/g, '"')
    .replace(/[‘’『』]/g, "'")
    .replace(lookalikes, (glyph) => characterOf.get(glyph)!)
}

/** Radicals of the supplement, which Unicode's compatibility forms leave out, and 户. */
const glyphs = '⻄西⻓长⻔门⻋车⻢马⻛风⻅见⺠民⻥鱼⻰龙戶户'
const characterOf: ReadonlyMap<string, string> = new Map(
  Array.from({ length: glyphs.length / 2 }, (_, pair) => [glyphs.charAt(2 * pair), glyphs.charAt(2 * pair + 1)]),
)
const lookalikes = new RegExp(`[${[...characterOf.keys()].join('')}]`, 'g')

/** By character the radical of the same look: what extraction of a PDF prints for it. */
export const glyphOf: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 0xd6 }, (_, at) => String.fromCharCode(0x2f00 + at)).map(
    (radical) => [alike(radical), radical] as const,
  ),
  ...[...characterOf].filter(([glyph]) => glyph !== '戶').map(([glyph, character]) => [character, glyph] as const),
])

/** A text without blanks, and where each of its code units stood. */
export interface Dense {
  readonly text: string
  readonly offsets: readonly number[]
}

export function dense(source: string): Dense {
  const offsets: number[] = []
  let text = ''
  for (let offset = 0; offset < source.length; offset++) {
    if (blank.test(source.charAt(offset))) continue
    text += source.charAt(offset)
    offsets.push(offset)
  }
  return { text, offsets }
}

/** Twice the bigrams in common by all bigrams: 1 for equal names, 0 for names without a pair of neighbours in common. */
export function likeness(a: string, b: string): number {
  const [first, second] = [bigrams(a), bigrams(b)]
  if (first.size + second.size === 0) return 1
  const common = [...first].filter((pair) => second.has(pair)).length
  return (2 * common) / (first.size + second.size)
}

function bigrams(name: string): Set<string> {
  const text = plain(name)
    .replace(/电子商务/g, '电商')
    .replace(/[（）()的]/g, '')
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))
}

/** Exact equality of decimals (`1100000000000`), fractions (`1/3`) and ratios (`5:3:2`). */
export function sameValue(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a == null || b == null) return false
  const [first, second] = [fraction(a), fraction(b)]
  if (first === null || second === null) return plain(a).replace(/：/g, ':') === plain(b).replace(/：/g, ':')
  return new Big(first[0]).times(second[1]).eq(new Big(second[0]).times(first[1]))
}

function fraction(value: string): readonly [string, string] | null {
  const parts = /^(-?\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(value)
  return parts === null ? null : [parts[1]!, parts[2] ?? '1']
}
