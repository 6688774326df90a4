// Verbs for what somebody does, looked for where words begin and where they end; one trie each for all rooms.
import { doingVerbs } from '../../../lexicon/predicates.ts'
import { prefixes, suffixes } from '../../../tools/wordsAtEnds.ts'

export const actsFrom = prefixes(doingVerbs)
export const actsUpTo = suffixes(doingVerbs)
