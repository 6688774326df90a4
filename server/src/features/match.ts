// How well a name fits what was typed: as a whole, at its start, in one piece, or letter by letter.

/** Blank-free, in lower case, full-width letters and digits in their usual form. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** 0 (equal) to 3 (all letters in order, with others between); null where they are not there. Both `searchable`. */
export function matchQuality(name: string, wanted: string): number | null {
  if (wanted === '') return 3
  const index = name.indexOf(wanted)
  if (index === 0) return name.length === wanted.length ? 0 : 1
  if (index > 0) return 2
  return holdsInOrder(name, wanted) ? 3 : null
}

function holdsInOrder(name: string, wanted: string): boolean {
  let from = 0
  for (const letter of wanted) {
    const index = name.indexOf(letter, from)
    if (index < 0) return false
    from = index + letter.length
  }
  return true
}
