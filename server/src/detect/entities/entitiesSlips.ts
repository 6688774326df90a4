// Long names of the vocabulary that stand in a text with one slip of the pen: two characters exchanged, one written twice, left
// out, or taken for another.
import { MaskedPlaces } from './entitiesMasked.ts'
import { mistakenFor } from '../../lexicon/confusables.ts'
import { countrySigns } from '../../lexicon/distinguishing.ts'
import { internationalBodies } from '../../lexicon/internationalBodies.ts'
import type { NameRow } from '../../lexicon/nameTable.ts'
import { organisations } from '../../lexicon/organisations.ts'
import { meetings } from '../../lexicon/organisationSuffixes.ts'
import { kindsOfZones, programmes } from '../../lexicon/programmes.ts'
import type { EntityType } from '../../model/entity.ts'
import { type Candidate, slipped } from './entitiesCandidate.ts'
import { terms } from './entitiesTerms.ts'
import type { Mask } from './entitiesTokens.ts'
import { Trie } from './entitiesTrie.ts'
import { isHan } from '../../parse/characters.ts'

/** Shorter names are too near to other words. */
const shortest = 6
/** A single slip leaves the first characters of a name as they are, or the last ones. */
const anchor = 3
/** A character may have been left out of such a name; a shorter one is then another word. */
const shortestCut = 8
/** What names of bodies have or have not, as they are used. */
const lightSigns = '和与及的总'

interface Known {
  readonly name: string
  readonly type: EntityType
  readonly canonical: string
}

/** The names that start with the same three characters, and those that end with them. */
interface Anchored {
  readonly heads: Known[]
  readonly tails: Known[]
}

const rows: readonly (readonly [EntityType, readonly NameRow[]])[] = [
  ['org', organisations],
  ['org', internationalBodies],
  ['programme', programmes],
  ['programme', kindsOfZones.map((name): NameRow => [name])],
]
let known: Trie<Anchored> | undefined
/** By code unit, how far on the next anchor may start that does not end with it: a place is told by its third character (Horspool 1980). */
const onward = new Uint8Array(0x10000).fill(anchor)

/** Names with a slip, `slipOf` being the name as it should stand. Linear in the text. */
export function findSlips(text: string, masks: readonly Mask[]): Candidate[] {
  const anchors = (known ??= anchorsOf())
  const found: Candidate[] = []
  const masked = new MaskedPlaces(masks)
  for (let at = nextAnchor(text, 0); at + anchor <= text.length; at = nextAnchor(text, at + 1)) {
    const anchored = anchors.longest(text, at)
    if (anchored === undefined || masked.pastMask(at) > at) continue
    for (const one of anchored.heads) take(found, text, at, slipBehind(text, at, one.name), one)
    for (const one of anchored.tails) {
      const start = slipBefore(text, at + anchor, one.name)
      if (start !== null) take(found, text, start, at + anchor, one)
    }
  }
  return found
}

/** The next place from `at` on where an anchor may start; behind the last one where the text has none. */
function nextAnchor(text: string, at: number): number {
  let next = at
  while (next + anchor <= text.length) {
    const on = onward[text.charCodeAt(next + anchor - 1)]!
    if (on === 0) break
    next += on
  }
  return next
}

function anchorsOf(): Trie<Anchored> {
  const anchors = new Trie<Anchored>()
  for (const [type, names] of rows)
    for (const row of names)
      for (const name of row) {
        if (name.length < shortest || !isAllHan(name)) continue
        const one = { name, type, canonical: row[0] }
        anchoredAt(anchors, name.slice(0, anchor)).heads.push(one)
        anchoredAt(anchors, name.slice(-anchor)).tails.push(one)
      }
  return anchors
}

function isAllHan(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (!isHan(name.charCodeAt(at))) return false
  return true
}

function anchoredAt(anchors: Trie<Anchored>, word: string): Anchored {
  const known = anchors.get(word)
  if (known !== undefined) return known
  const anchored = { heads: [], tails: [] }
  anchors.add(word, anchored)
  for (let at = 0; at < anchor; at++) {
    const code = word.charCodeAt(at)
    onward[code] = Math.min(onward[code]!, anchor - 1 - at)
  }
  return anchored
}

function take(found: Candidate[], text: string, start: number, end: number | null, one: Known): void {
  if (end === null) return
  const printed = text.slice(start, end)
  if (terms().get(printed)?.name != null || isOtherByRight(printed, one.name)) return
  if (meetings.has(text.slice(end - 1, end + 1)) && terms().get(printed.slice(0, -1))?.name != null) return
  found.push(slipped(start, end, one.type, one.canonical, one.name))
}

/** 巴中经济走廊 names its own side first, 农业和农村委员会 another word for 与, 供销合作社 is no 总社. */
function isOtherByRight(printed: string, name: string): boolean {
  if (printed.length < name.length && name.length < shortestCut) return true
  const differing = [...name].filter((sign, at) => sign !== printed[at] && !printed.includes(sign))
  if (differing.some((sign) => lightSigns.includes(sign))) return true
  const at = [...name].findIndex((sign, index) => sign !== printed[index])
  return (
    printed.length === name.length && at >= 0 && countrySigns.includes(name[at]!) && countrySigns.includes(printed[at]!)
  )
}

/** Whether the text at `from` is what the name has from `rest` on. */
function goesOn(text: string, from: number, name: string, rest: number): boolean {
  return text.startsWith(name.slice(rest), from)
}

/** Whether the text in front of `before` is what the name has up to `upTo`. */
function opens(text: string, before: number, name: string, upTo: number): boolean {
  return text.slice(before - upTo, before) === name.slice(0, upTo)
}

/** Where the name that starts at `start` ends, if it stands there with one slip; null where it does not, or without one. */
function slipBehind(text: string, start: number, name: string): number | null {
  let same = anchor
  const most = Math.min(name.length, text.length - start)
  while (same < most && text.charCodeAt(start + same) === name.charCodeAt(same)) same++
  if (same === name.length) return null
  const at = start + same
  const [sign, next] = [name[same]!, name[same + 1]]
  if (next !== undefined && text[at] === next && text[at + 1] === sign && goesOn(text, at + 2, name, same + 2))
    return start + name.length
  if (mistakenFor(sign).includes(text[at] ?? '？') && goesOn(text, at + 1, name, same + 1)) return start + name.length
  if (text[at] === name[same - 1] && goesOn(text, at + 1, name, same)) return start + name.length + 1
  if (next !== undefined && goesOn(text, at, name, same + 1)) return start + name.length - 1
  return null
}

/** The same from behind, where the slip is among the first characters: where the name starts that ends at `end`. */
function slipBefore(text: string, end: number, name: string): number | null {
  let same = anchor
  const most = Math.min(name.length, end)
  while (same < most && text.charCodeAt(end - 1 - same) === name.charCodeAt(name.length - 1 - same)) same++
  const left = name.length - same
  if (left === 0 || left > anchor + 1) return null
  const at = end - same
  const [sign, next] = [name[left - 1]!, name[left - 2]]
  if (next !== undefined && text[at - 1] === next && text[at - 2] === sign && opens(text, at - 2, name, left - 2))
    return end - name.length
  if (mistakenFor(sign).includes(text[at - 1] ?? '？') && opens(text, at - 1, name, left - 1)) return end - name.length
  if (left < name.length && text[at - 1] === name[left] && opens(text, at - 1, name, left)) return end - name.length - 1
  if (next !== undefined && opens(text, at, name, left - 1)) return end - name.length + 1
  return null
}
