// A class with a name of its own behind the things that it is made of: 风机、光伏板、储能柜“新三样”产品 are “新三样”产品.
import { parseSmall } from '../../../detect/periods/periodNumbers.ts'
import { actsFrom } from '../phrase/doings.ts'
import { startBehindBlanks } from '../../../tools/characters.ts'

/** The words without the list of members in front of the name of a class, but with what is done to them (建成网箱、鱼礁等“海上粮仓”). */
export function withoutMembers(words: string): string {
  const at = words.indexOf('“')
  if (at < 0 || !words.includes('、')) return words
  const members = words.slice(0, at)
  const listed = members.replace(/(?:等|[为作]代表|在内|组成|的)+$/, '')
  if (!listed.includes('、')) return words
  if (listed === members && !counts(words.slice(at), listed.split(/[、和]/).length)) return words
  return (actsFrom.at(words, startBehindBlanks(words, 0)) ?? '') + words.slice(at)
}

/** Whether the quoted name says that there are so many of them. */
function counts(quoted: string, members: number): boolean {
  const said = /^“[^”]{0,2}?([二三四五六七八九十])[^”]{0,4}”/.exec(quoted)?.[1]
  return said !== undefined && parseSmall(said) === members
}
