// Where in a text the signs of many finders stand, by one look at a table per character.

/** Made once of the signs of each finder, none for one that has no signs. */
export class SignTable {
  /** By code unit, which of `owners` it concerns; 0 for most. */
  private readonly groups = new Uint8Array(0x10000)
  /** The finders, by index, that share a sign. */
  private readonly owners: (readonly number[])[] = [[]]
  private readonly none: readonly (readonly number[] | null)[]

  constructor(signs: readonly Iterable<string>[]) {
    this.none = signs.map((characters) => ([...characters].length === 0 ? [] : null))
    const ownersOf = new Map<number, number[]>()
    signs.forEach((characters, finder) => {
      for (const code of new Set(Array.from(characters, (character) => character.charCodeAt(0))))
        ownersOf.set(code, [...(ownersOf.get(code) ?? []), finder])
    })
    const groupOf = new Map<string, number>()
    for (const [code, finders] of ownersOf) {
      const group = groupOf.get(finders.join()) ?? this.owners.push(finders) - 1
      groupOf.set(finders.join(), group)
      this.groups[code] = group
    }
  }

  /** For each finder the offsets of its signs, in order; null where none stands, empty for one without signs. */
  placesIn(text: string): readonly (readonly number[] | null)[] {
    const { groups, owners } = this
    let places: (readonly number[] | null)[] | null = null
    for (let at = 0; at < text.length; at++) {
      const group = groups[text.charCodeAt(at)]!
      if (group === 0) continue
      places ??= this.none.slice()
      for (const finder of owners[group]!) {
        const own = places[finder]!
        if (own === null) places[finder] = [at]
        else (own as number[]).push(at)
      }
    }
    return places ?? this.none
  }
}
