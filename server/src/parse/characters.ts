// What a UTF-16 code unit is to a reader of Chinese prose: blank, line end, digit, Latin, Han, the end of a sentence.

const otherBlanks = new Set([0x85, 0xa0, 0xad, 0x1680, 0x202f, 0x205f, 0x2060, 0x2028, 0x2029, 0x3000, 0xfeff])

/** White space of any width, zero-width characters, the soft hyphen and the byte-order mark. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x85 || (code > 0x3000 && code !== 0xfeff)) return false
  return (code >= 0x2000 && code <= 0x200d) || otherBlanks.has(code)
}

/** Where a printed line ends: LF, CR, form feed (a page of a PDF), vertical tab, NEL and the Unicode separators. */
export function isLineEnd(code: number): boolean {
  return code <= 0x0d ? code >= 0x0a : code === 0x85 || code === 0x2028 || code === 0x2029
}

/** ASCII and full-width digits. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** ASCII, accented and full-width letters. */
export function isLatin(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0xff21 && code <= 0xff5a)
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

/** Full-width characters take one column, ASCII and Latin letters half of one. */
export function columns(code: number): number {
  return code < 0x1100 && code !== 0x2014 && !(code >= 0x2018 && code <= 0x201d) ? 0.5 : 1
}

const codesOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)))
const sentenceEnds = codesOf('。！？!?')
const clauseEnds = codesOf('；;：:…')
const commas = codesOf('，、,')
const closers = codesOf('”’」』）)》〉】〕]"')

/** 。！？ and their ASCII kin. */
export function isSentenceEnd(code: number): boolean {
  return sentenceEnds.has(code)
}

/** ；：… which end a line as well as a sentence end does. */
export function isClauseEnd(code: number): boolean {
  return clauseEnds.has(code)
}

export function isComma(code: number): boolean {
  return commas.has(code)
}

/** Closing quotes and brackets, which stay with the sentence that ends before them. */
export function isCloser(code: number): boolean {
  return closers.has(code)
}
