// A character of a title or a name written as another, and a title laid to another body, where the same stands elsewhere too.
import { textOf, type Planting } from '../planting.ts'
import type { Stated, StatedName } from '../stated.ts'

/** Taken for each other by ear or by shape. */
const confused = [...'制治型形份分账帐象像作做即既须需历厉以已由有定订长常家加和合在再']
const bodies = ['国务院办公厅', '国家发展改革委', '财政部', '商务部', '海关总署', '科技部', '工业和信息化部', '国务院']
const reach = 24

/** Plantings at every name that stands, in the same words, in another place too. */
export function nameMutations(stated: Stated, random: () => number): Planting[] {
  const repeated = stated.names.filter((name) =>
    stated.names.some((other) => other !== name && other.kind === name.kind && other.key === name.key),
  )
  return repeated.flatMap((name) => [...character(name, stated, random), ...issuer(name, stated)])
}

/** Two neighbours exchanged, one left out, one written twice, one written as what it is taken for. */
function character(name: StatedName, stated: Stated, random: () => number): Planting[] {
  const text = textOf(stated, name.path).slice(name.span.start, name.span.end)
  const least = name.kind === 'title' ? 8 : 5
  const places = [...text].flatMap((_, at) => (at > 0 && /^\p{Script=Han}{2}./u.test(text.slice(at)) ? [at] : []))
  if (places.length < least || /\s/.test(text)) return []
  const at = places[Math.floor(random() * places.length)]!
  const [sign, next] = [text[at]!, text[at + 1]!]
  const alike = places.flatMap((place) => {
    const index = confused.indexOf(text[place]!)
    return index < 0 ? [] : [[place, confused[index ^ 1]!] as const]
  })
  const [place, written] = alike[0] ?? [at, next]
  const plantAt = (start: number, length: number, words: string): Planting =>
    planted(`${name.kind} character changed`, name.path, name.span.start + start, length, words)
  return [
    ...(sign === next ? [] : [plantAt(at, 2, next + sign)]),
    plantAt(at, 1, ''),
    plantAt(at, 1, sign + sign),
    ...(alike.length === 0 ? [] : [plantAt(place, 1, written)]),
  ]
}

/** Only where the body is named at another mention of the title too. */
function issuer(name: StatedName, stated: Stated): Planting[] {
  const own = issuerOf(name, stated)
  const others = stated.names.filter((other) => other !== name && other.kind === 'title' && other.key === name.key)
  if (own === null || !others.some((other) => issuerOf(other, stated)?.body === own.body)) return []
  const { body, start } = own
  const other = bodies.find((one) => one !== body && !one.includes(body) && !body.includes(one))!
  return [planted('issuer changed', name.path, start, body.length, other)]
}

/** The body that is said, in front of a title, to have issued it. */
function issuerOf(name: StatedName, stated: Stated): { readonly body: string; readonly start: number } | null {
  if (name.kind !== 'title') return null
  const from = Math.max(0, name.span.start - reach)
  const before = textOf(stated, name.path).slice(from, name.span.start)
  for (const body of bodies) {
    const at = before.lastIndexOf(body)
    const between = before.slice(at)
    if (at >= 0 && !/[。；》]/.test(between) && /印发|发布|出台|制定|公布/.test(between))
      return { body, start: from + at }
  }
  return null
}

function planted(mutator: string, path: string, start: number, length: number, text: string): Planting {
  return { mutator, edits: [{ path, span: { start, end: start + length }, text }], written: new Map(), name: true }
}
