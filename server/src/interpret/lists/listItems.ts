// Items of a list in a sentence, as few and as many as its separators allow: 直播、短视频环节，电商环节 are two or three.

/** How many items there can be. */
export interface ItemCount {
  readonly least: number
  readonly most: number
  /** 等 closes the list: it need not be all. */
  readonly open: boolean
  /** They all end in what they are said to be, so that the list is told from what follows it. */
  readonly alike?: boolean
}

const openers = '（(《“‘【'
const closers = '）)》”’】'
/** Longer ones are sentences. */
const longestItem = 18
const joining = /以及|[和与及]/g

/** What stands inside brackets or quotes parts no items; its signs become blanks, those of 》《 and ”“ between two items a 、. */
export function maskBrackets(text: string): string {
  let depth = 0
  let masked = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (openers.includes(sign)) {
      if (depth === 0 && at > 0 && closers.includes(text[at - 1]!) && '《“'.includes(sign))
        masked = `${masked.slice(0, -1)}、`
      depth++
      masked += '＿'
    } else if (closers.includes(sign)) {
      depth = Math.max(0, depth - 1)
      masked += '＿'
    } else masked += depth > 0 ? '＿' : sign
  }
  return masked
}

/** `list` is masked and holds nothing but the items; `noun` is what they are said to be, '' where it is not known. */
export function countItems(list: string, noun: string): ItemCount | null {
  const open = /等(?:等)?$/.test(list)
  const plain = list.replace(/等(?:等)?$/, '')
  const clauses = plain.split(/[，,；;]/).filter((item) => item !== '')
  const items = plain.split(/[，,；;、]/).filter((item) => item !== '')
  if (items.length < 2 || items.some((item) => item.length > longestItem)) return null
  const tail = noun.slice(-2)
  if (tail.length === 2 && clauses.length > 1 && clauses.every((item) => item.endsWith(tail)))
    return { least: clauses.length, most: clauses.length, open, alike: true }
  const joined = items.reduce((sum, item) => sum + (item.match(joining)?.length ?? 0), 0)
  const least = clauses.length > 1 ? clauses.length : items.length
  return { least, most: items.length + joined, open }
}
