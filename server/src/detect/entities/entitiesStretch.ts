// How far a name may reach to the left of the word that it ends in: over known words and unknown characters up to a wall.
import { terms } from './entitiesTerms.ts'
import type { Token } from './entitiesTokens.ts'

/** What lies between a wall and the word that ends a name. */
export interface Stretch {
  readonly start: number
  /** Indices of its tokens in the passage's tokens, from the left. */
  readonly tokens: readonly number[]
  /** Characters that no token covers. */
  readonly unknown: number
}

/** No name is longer. */
const longestName = 32
/** Offices that people hold; 消费者 or 律师 may stand inside a name (浙江省律师协会). */
const heldOffice = /(?:长|主任|经理|总裁|书记|主席|总统|首相|总理|记者|研究员|教授|创始人|发言人|负责人|总监|委员)$/
const bracketed = /[（(]([\u4e00-\u9fff·]{1,10})[）)]$/
const corporate = /^(?:集团|股份|控股)$/

/** Reads leftwards from token `last`; a bracketed word (中国（南京）, 集团（上海）) is passed over, punctuation never. */
export function stretchBefore(text: string, tokens: readonly Token[], last: number): Stretch {
  const limit = Math.max(0, tokens[last]!.start - longestName)
  const found: number[] = []
  let start = tokens[last]!.start
  let unknown = 0
  for (let index = last - 1; ; index--) {
    const token = index < 0 ? undefined : tokens[index]!
    const gapEnd = Math.max(limit, token?.end ?? 0)
    while (start > gapEnd) {
      const code = text.charCodeAt(start - 1)
      const bracket =
        code === 0xff09 || code === 0x29 ? bracketed.exec(text.slice(Math.max(0, start - 12), start)) : null
      if (bracket !== null && isPartOfName(bracket[1]!)) start -= bracket[0].length
      else if (isNameCharacter(code)) {
        start--
        unknown++
      } else return { start, tokens: found.reverse(), unknown }
    }
    if (token === undefined || start <= limit) return { start, tokens: found.reverse(), unknown }
    if (token.end > start) continue
    if (token.start < limit || endsNames(text, token)) return { start, tokens: found.reverse(), unknown }
    found.push(index)
    start = token.start
  }
}

function endsNames(text: string, { start, end, term }: Token): boolean {
  if (term.name !== null) return false
  return term.parts.wall || (term.parts.office && heldOffice.test(text.slice(start, end)))
}

/** What may stand in brackets inside a name: a place or the kind of a company. */
const isPartOfName = (text: string) => corporate.test(text) || terms().get(text)?.name?.type === 'place'

/** Han, Latin letters and the middle dot. */
function isNameCharacter(code: number): boolean {
  if (code >= 0x3400) return code <= 0x9fff
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xb7
}
