// States that headlines name by their first character (俄称击落无人机, 美多州遭遇暴雨), where the text below names them in full.
import { placeKind } from '../../lexicon/placeKinds.ts'
import {
  oftenStates,
  rarelyStates,
  whatIsToldOfStates,
  whatStatesHave,
  wordsLikeStates,
} from '../../lexicon/shortStates.ts'
import type { Passage } from '../../model/passage.ts'
import { prefixes } from '../../tools/wordsAtEnds.ts'
import type { NameInText } from './placed.ts'

const theirs = prefixes(whatStatesHave)
const told = prefixes(whatIsToldOfStates)
const likeStates = prefixes(wordsLikeStates)

/** `places` are those of each passage, in order; what is found in the headlines is put among theirs. Linear. */
export function withShortStates(
  places: readonly (readonly NameInText[])[],
  passages: readonly Passage[],
): readonly (readonly NameInText[])[] {
  const states = statesByFirst(places)
  if (states.size === 0) return places
  return places.map((own, index) => {
    const { kind, text, sentenceStarts } = passages[index]!
    if (kind !== 'heading') return own
    const short = sentenceStarts.flatMap((start) => shortStateAt(text, start, own, states) ?? [])
    return short.length === 0 ? own : [...own, ...short].sort((a, b) => a.start - b.start)
  })
}

/** The states that are named in full, by their first characters; none where two begin with the same. */
function statesByFirst(places: readonly (readonly NameInText[])[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>()
  for (const own of places)
    for (const { name, canonical } of own) {
      if (name[0] !== canonical[0] || !shortened.includes(canonical[0]!) || !isState(canonical)) continue
      const other = states.get(canonical[0]!)
      states.set(canonical[0]!, other === undefined || other === canonical ? canonical : '')
    }
  return states
}

const shortened = oftenStates + rarelyStates
const isState = (name: string) => placeKind(name) === 'country'

/** 俄│称, 美│媒称: who tells it is none of what is told. */
const saying = /^.(?:媒体?|民调|军方?|官员|总统|总理|首相|防长|外长|财长|警方|政府)?(?:调查)?(?:宣?称|显示|：)/
const longestTeller = 8

/** The state whose first character stands at `start`, with the words behind it that make it the one who tells. */
function shortStateAt(
  text: string,
  start: number,
  own: readonly NameInText[],
  states: ReadonlyMap<string, string>,
): NameInText | null {
  const canonical = states.get(text[start]!) ?? ''
  if (
    canonical === '' ||
    likeStates.at(text, start) !== undefined ||
    own.some((place) => place.start <= start && place.end > start)
  )
    return null
  const behind =
    theirs.at(text, start + 1) ?? (oftenStates.includes(text[start]!) ? told.at(text, start + 1) : undefined)
  if (behind === undefined) return null
  const end = start + (saying.exec(text.slice(start, start + longestTeller))?.[0].length ?? 1)
  return { start, end, name: text.slice(start, end), canonical }
}
