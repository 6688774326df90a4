// Films, series and books of which a text tells how many saw or bought them: 《澜江往事》票房已超3亿元.
import { alternation } from '../../tools/alternation.ts'
import { titledWorkEvents } from '../../lexicon/works.ts'
import { allMatches } from '../../tools/allMatches.ts'
import type { NameInText } from './placed.ts'

const told = new RegExp(
  `《[^《》]{1,20}》(?=(?!明确|提出|指出|规定|要求)[^，。；：《》]{0,14}?(?:${alternation(titledWorkEvents)}))`,
  'g',
)

/** All of `text`, in order, wherever it names one of which that is told. */
export function titledWorksIn(text: string): NameInText[] {
  if (!text.includes('》')) return []
  const names = new Set(allMatches(told, text).map(([name]) => name))
  return names.size === 0
    ? []
    : allMatches(title, text)
        .filter(([name]) => names.has(name))
        .map(named)
}

const title = /《[^《》]{1,20}》/g

function named({ 0: name, index }: RegExpExecArray): NameInText {
  return { start: index, end: index + name.length, name, canonical: name }
}
