// Which characters a pattern's matches may begin and end with, read from its source: one look at a text's first or last character then tells most texts apart.

/** What stands at the edges of a part of a pattern; null where it may be anything. */
interface Part {
  readonly first: ReadonlySet<string> | null
  readonly last: ReadonlySet<string> | null
  /** Whether it may match nothing at all. */
  readonly isEmpty: boolean
  /** Whether every match begins at the start of the text, and ends at its end. */
  readonly atStart: boolean
  readonly atEnd: boolean
}

const none: ReadonlySet<string> = new Set()
const nothing: Part = { first: none, last: none, isEmpty: true, atStart: false, atEnd: false }
const anything: Part = { first: null, last: null, isEmpty: false, atStart: false, atEnd: false }

/** The characters that a text begins with where `pattern` matches; null where that is not known of all its matches. */
export function firstCharacters(pattern: RegExp): ReadonlySet<string> | null {
  const { first, isEmpty, atStart } = partOf(pattern)
  return atStart && !isEmpty ? first : null
}

/** The characters that a text ends with where `pattern` matches; null where that is not known of all its matches. */
export function lastCharacters(pattern: RegExp): ReadonlySet<string> | null {
  const { last, isEmpty, atEnd } = partOf(pattern)
  return atEnd && !isEmpty ? last : null
}

/** With a flag, other characters and places may be meant; `u` only puts pairs of code units together. */
function partOf({ source, flags }: RegExp): Part {
  return flags === '' || flags === 'u' ? new Reader(source).alternatives() : anything
}

class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  alternatives(): Part {
    let whole = this.sequence()
    while (this.took('|')) whole = either(whole, this.sequence())
    return whole
  }

  private sequence(): Part {
    let whole = nothing
    while (this.at < this.source.length && !this.isNext('|') && !this.isNext(')'))
      whole = joined(whole, this.repeated())
    return whole
  }

  private repeated(): Part {
    const part = this.single()
    const count = /[*+?]|\{(\d+)(?:,\d*)?\}/y
    count.lastIndex = this.at
    const match = count.exec(this.source)
    if (match === null) return part
    this.at = count.lastIndex
    this.took('?')
    const mayLack = match[0] === '*' || match[0] === '?' || match[1] === '0'
    return mayLack ? { ...part, isEmpty: true, atStart: false, atEnd: false } : part
  }

  private single(): Part {
    if (this.took('^')) return { ...nothing, atStart: true }
    if (this.took('$')) return { ...nothing, atEnd: true }
    if (this.took('[')) return this.ofClass()
    if (this.took('(')) return this.group()
    if (this.took('.')) return anything
    return one(this.character())
  }

  /** What is only looked at is no part of a match. */
  private group(): Part {
    const looks = ['?=', '?!', '?<=', '?<!'].some((mark) => this.took(mark))
    if (!looks && !this.took('?:') && this.took('?<')) this.at = this.source.indexOf('>', this.at) + 1
    const part = this.alternatives()
    this.took(')')
    return looks ? nothing : part
  }

  private ofClass(): Part {
    const isAllBut = this.took('^')
    const characters = new Set<string>()
    let isKnown = !isAllBut
    while (!this.took(']')) {
      const from = this.character()
      const to = this.isNext('-') && !this.source.startsWith('-]', this.at) ? (this.took('-'), this.character()) : from
      isKnown &&= addRange(characters, from, to)
    }
    return isKnown ? { ...anything, first: characters, last: characters } : anything
  }

  /** The characters that the next sign of the source stands for; null for a class of many. */
  private character(): string | null {
    if (!this.took('\\')) return this.source[this.at++]!
    const letter = this.source[this.at++]!
    if (letter === 'd') return '0123456789'
    if (letter === 'u' && !this.isNext('{')) return this.codeUnit(4)
    if (letter === 'x') return this.codeUnit(2)
    if (/[a-zA-Z0-9]/.test(letter)) {
      if (this.isNext('{') || this.isNext('<')) this.at = this.source.slice(this.at).search(/[}>]/) + this.at + 1
      return null
    }
    return letter
  }

  private codeUnit(digits: number): string {
    this.at += digits
    return String.fromCharCode(Number.parseInt(this.source.slice(this.at - digits, this.at), 16))
  }

  private isNext(sign: string): boolean {
    return this.source.startsWith(sign, this.at)
  }

  private took(sign: string): boolean {
    const isThere = this.isNext(sign)
    if (isThere) this.at += sign.length
    return isThere
  }
}

function one(characters: string | null): Part {
  if (characters === null) return { ...anything, isEmpty: true }
  const set = new Set(characters)
  return { ...anything, first: set, last: set }
}

/** A range of more than this tells too few texts apart to be listed: 一 to 鿿. */
const widest = 300

function addRange(characters: Set<string>, from: string | null, to: string | null): boolean {
  if (from === null || to === null) return false
  if (from === to) for (const character of from) characters.add(character)
  const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)]
  if (high - low > widest) return false
  if (from !== to) for (let code = low; code <= high; code++) characters.add(String.fromCharCode(code))
  return true
}

function either(a: Part, b: Part): Part {
  return {
    first: union(a.first, b.first),
    last: union(a.last, b.last),
    isEmpty: a.isEmpty || b.isEmpty,
    atStart: a.atStart && b.atStart,
    atEnd: a.atEnd && b.atEnd,
  }
}

function joined(a: Part, b: Part): Part {
  const isNothingBefore = a.isEmpty && a.first === none
  const isNothingBehind = b.isEmpty && b.last === none
  return {
    first: a.isEmpty ? union(a.first, b.first) : a.first,
    last: b.isEmpty ? union(a.last, b.last) : b.last,
    isEmpty: a.isEmpty && b.isEmpty,
    atStart: a.atStart || (isNothingBefore && b.atStart),
    atEnd: b.atEnd || (isNothingBehind && a.atEnd),
  }
}

function union(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (a === null || b === null) return null
  return a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b])
}
