// Short forms that the text defines behind a name: （以下简称“…”）, （WTO）.
import { type Candidate, defined } from './entitiesCandidate.ts'

const definition =
  /[（(](?:[^（）()]{1,40}[，；,;])?(?:以下|下)?(?:统一|均|合)?(?:简称|称)为?[:：]?[“‘"]?([^（）()“”‘’"《》，。]{1,20})[”’"]?[）)]/y
const latinForm = /[（(]([A-Z][A-Za-z0-9-]{1,14}|[a-z]{1,2}[A-Z]{2,8})[）)]/y

/** Definitions right behind one of `names`, which are without overlaps and in order. `brackets` is where （ and ( stand. */
export function findDefinitions(
  text: string,
  names: readonly Candidate[],
  brackets: readonly number[],
): readonly Candidate[] {
  const found: Candidate[] = []
  let next = 0
  for (const at of brackets) {
    while (next < names.length && names[next]!.end < at - 1) next++
    const full = nameInFront(text, names, next, at)
    if (full === undefined || full.type === 'person') continue
    for (const pattern of [definition, latinForm]) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) continue
      const short = match[1]!
      const start = at + match[0].lastIndexOf(short)
      const canonical = full.canonical ?? text.slice(full.start, full.end)
      if (canonical === short) continue
      found.push(defined(start, start + short.length, full.type, canonical))
    }
  }
  return found
}

/** The name that ends at `at`, or in front of a quotation mark there: “世界里里平台”（eWTP）. `first` is the first that may. */
function nameInFront(text: string, names: readonly Candidate[], first: number, at: number): Candidate | undefined {
  let quoted: Candidate | undefined
  for (let index = first; index < names.length && names[index]!.end <= at; index++) {
    if (names[index]!.end === at) return names[index]!
    if (text[at - 1] === '”' || text[at - 1] === '’') quoted = names[index]!
  }
  return quoted
}
