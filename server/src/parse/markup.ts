// Markdown's backslash escapes, character references and what else of mark-up stands in a line, read in place: what character it stands for, how long it is.

const named: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  ldquo: 0x201c,
  rdquo: 0x201d,
  lsquo: 0x2018,
  rsquo: 0x2019,
  mdash: 0x2014,
  ndash: 0x2013,
  hellip: 0x2026,
  middot: 0xb7,
  bull: 0x2022,
  times: 0xd7,
  divide: 0xf7,
  plusmn: 0xb1,
  percnt: 0x25,
  permil: 0x2030,
  yen: 0xa5,
  euro: 0x20ac,
  pound: 0xa3,
  cent: 0xa2,
  deg: 0xb0,
  sup2: 0xb2,
  sup3: 0xb3,
  frac12: 0xbd,
  laquo: 0xab,
  raquo: 0xbb,
  lang: 0x3008,
  rang: 0x3009,
  zwj: 0x200d,
  zwnj: 0x200c,
  shy: 0xad,
  lpar: 0x28,
  rpar: 0x29,
  comma: 0x2c,
  period: 0x2e,
}
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/y

/** A character as it reads, where it stands, and where the next one starts. */
export interface Markup {
  readonly code: number
  readonly place: number
  readonly next: number
}

const [ampersand, backslash, angle, asterisk] = [0x26, 0x5c, 0x3c, 0x2a]
const space = 0x20

export const mayBeMarkup = (code: number): boolean =>
  code === ampersand || code === backslash || code === angle || code === asterisk

/**
 * Reads the `&`, `\\`, `<` or `*` at `at`. What is no mark-up, or stands for a character beyond the BMP, reads as it is written; a tag or `**` that a web page
 * or a Markdown text left in a plain one reads as a blank.
 */
export function readMarkup(source: string, at: number, end: number, markdown: boolean): Markup {
  const code = source.charCodeAt(at)
  const plain = { code, place: at, next: at + 1 }
  if (code === ampersand) return readReference(source, at, end, markdown) ?? plain
  if (code === backslash) {
    const escaped = markdown && at + 1 < end ? source.charCodeAt(at + 1) : 0
    return isAsciiPunctuation(escaped) ? { code: escaped, place: at + 1, next: at + 2 } : plain
  }
  const next = markdown ? at : endOfInlineMark(source, at, end)
  return next > at ? { code: space, place: at, next } : plain
}

/** In a plain text &lt; and &amp; stay as they are printed. */
function readReference(source: string, at: number, end: number, markdown: boolean): Markup | null {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match || at + match[0].length > end) return null
  const read = match[1] ? Number(match[1]) : match[2] ? parseInt(match[2], 16) : named[match[3] ?? '']
  if (read === undefined || read === 0 || read > 0xffff || (read >= 0xd800 && read <= 0xdfff)) return null
  if (!markdown && read < 0x80 && read !== named['quot']) return null
  return { code: read, place: at, next: at + match[0].length }
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  )
}

const inlineMark =
  /<\/?(?:a|b|big|br|center|code|div|em|font|h[1-6]|i|img|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,400})?\/?>|\*\*/iy

/** A number in a <sup>: the mark of a footnote behind a word; 10<sup>8</sup> is a power. */
const raised = /<sup>\[?\d{1,3}\]?<\/sup>/iy
const digit = /\d/

/** Where the HTML tag, the raised mark of a footnote or `**` at `at` ends; `at` where there is none before `end`, or digits stand on both sides. */
function endOfInlineMark(source: string, at: number, end: number): number {
  const [behindDigit, mark] = [digit.test(source[at - 1] ?? ''), matchAt(raised, source, at)]
  if (mark > at && mark <= end) return behindDigit ? at : mark
  const next = matchAt(inlineMark, source, at)
  if (next > end || (behindDigit && digit.test(source[next] ?? ''))) return at
  return next
}

/** Where what `pattern` (sticky) finds at `at` ends; `at` where it finds nothing. */
function matchAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(source)?.[0].length ?? 0)
}
