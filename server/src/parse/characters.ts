// What a UTF-16 code unit is to a reader of Chinese prose: blank, line end, digit, Latin, Han, the end of a sentence.

const blank = 1
const lineEnd = 2
const digit = 4
const latin = 8
const sentenceEnd = 16
const clauseEnd = 32
const comma = 64
const closer = 128
const half = 256

/** One entry per code unit: this is asked of every character, several times. */
const classes = new Uint16Array(0x10000)

function mark(flag: number, from: number, to: number = from): void {
  for (let code = from; code <= to; code++) classes[code]! |= flag
}

function markAll(flag: number, characters: string): void {
  for (let at = 0; at < characters.length; at++) mark(flag, characters.charCodeAt(at))
}

for (const [from, to] of [
  [0x09, 0x0d],
  [0x2000, 0x200d],
] as const)
  mark(blank, from, to)
for (const code of [0x20, 0x85, 0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff])
  mark(blank, code)
mark(lineEnd, 0x0a, 0x0d)
for (const code of [0x85, 0x2028, 0x2029]) mark(lineEnd, code)
markAll(digit, '0123456789０１２３４５６７８９')
for (const [from, to] of [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const) {
  mark(latin, from, to)
}
markAll(sentenceEnd, '。！？!?')
markAll(clauseEnd, '；;：:…')
markAll(comma, '，、,')
markAll(closer, '”’」』）)》〉】〕]"\'')
mark(half, 0, 0x10ff)

const has = (code: number, flag: number): boolean => (classes[code]! & flag) !== 0

/** White space of any width, zero-width characters, the soft hyphen and the byte-order mark. */
export const isBlank = (code: number): boolean => has(code, blank)

/** Where a printed line ends: LF, CR, form feed (a page of a PDF), vertical tab, NEL and the Unicode separators. */
export const isLineEnd = (code: number): boolean => has(code, lineEnd)

/** ASCII and full-width digits. */
export const isDigit = (code: number): boolean => has(code, digit)

/** ASCII, accented and full-width letters. */
export const isLatin = (code: number): boolean => has(code, latin)

/** 。！？ and their ASCII kin. */
export const isSentenceEnd = (code: number): boolean => has(code, sentenceEnd)

/** ；：… which end a line as well as a sentence end does. */
export const isClauseEnd = (code: number): boolean => has(code, clauseEnd)

export const isComma = (code: number): boolean => has(code, comma)

/** Any of the three. */
export const isMark = (code: number): boolean => has(code, sentenceEnd | clauseEnd | comma)

/** Closing quotes and brackets, which stay with the sentence that ends before them. */
export const isCloser = (code: number): boolean => has(code, closer)

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

/** What `signOf` tells of a code unit, as bits. `half`: ASCII and Latin letters take half a column, all others one. */
export const sign = { blank, lineEnd, latin, half, mark: sentenceEnd | clauseEnd | comma } as const

/** All that is asked of each character of a line, in one look. */
export const signOf = (code: number): number => classes[code]!
