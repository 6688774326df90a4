// As which character each printed one is read, whatever stands around it: one for one, so that every offset stays.
import { radicals, simplifiedRadicals } from '../lexicon/glyphs.ts'

/** Blocks of characters that are nothing but another form of one: Kangxi radicals, compatibility ideographs, small and vertical punctuation, half-width 。 and 、. */
const compatible: readonly (readonly [first: number, last: number])[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff61, 0xff64],
]

/** Full-width percent and plus sign, point and stroke, digits and letters. Other full-width signs are punctuation, and stay. */
const fullWidth: readonly (readonly [first: number, last: number])[] = [
  [0xff05, 0xff05],
  [0xff0b, 0xff0b],
  [0xff0e, 0xff0f],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
]

/** By UTF-16 code unit, the one as which it is read; itself for all but some hundred. */
export const readAs: Uint16Array = table()

function table(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  put(codes, radicals)
  for (const [first, last] of compatible)
    for (let code = first; code <= last; code++) codes[code] = compatibleForm(code)
  for (const [first, last] of fullWidth) for (let code = first; code <= last; code++) codes[code] = code - 0xfee0
  put(codes, simplifiedRadicals)
  return codes
}

/** `pairs`: printed, read, printed, read … */
function put(codes: Uint16Array, pairs: string): void {
  for (let at = 0; at < pairs.length; at += 2) codes[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1)
}

/** Unicode's compatibility form (NFKC), itself where that is more than one character. */
function compatibleForm(code: number): number {
  const form = String.fromCharCode(code).normalize('NFKC')
  return form.length === 1 ? form.charCodeAt(0) : code
}
