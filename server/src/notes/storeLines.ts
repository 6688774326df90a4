// The lines of a file of annotations as the store prints them, read without a YAML parser: ten thousand notes in a moment.

export interface StoreLine {
  readonly key: string
  readonly value: unknown
  /** Counts from 1. */
  readonly line: number
}

const shape = /^([a-z0-9-]+(?: [^\s"{}:#]+(?::[^\s"{}:#]+)*)?): (.+)$/
/** A quoted text, or a bare word of a flow mapping: a name, `true`, a category, a position. */
const piece = /"(?:[^"\\]|\\.)*"|[^\s"{},:[\]&*!|>%@`#'?]+/g
const names = /^(?:true|\d+)$/

/** Null where any line looks otherwise: then a YAML parser has to say what it means. Both read the same lines alike. */
export function printedLines(text: string): readonly StoreLine[] | null {
  const found: StoreLine[] = []
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const match = shape.exec(line)
    const value = match === null ? undefined : valueOf(match[2]!)
    if (match === null || value === undefined) return null
    found.push({ key: match[1]!, value, line: index + 1 })
  }
  return found
}

function valueOf(printed: string): unknown {
  const json = printed.replace(piece, (one) => (one.startsWith('"') || names.test(one) ? one : `"${one}"`))
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
