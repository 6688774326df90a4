// Reads the TextMate snippet syntax as VS Code documents it: tab stops, placeholders, choices, variables, escapes.

export interface Snippet {
  /** What is inserted when every default is taken: the placeholder's text, the first choice. */
  readonly text: string
  /** Tab stops in order of first mention; `0` is where the cursor ends. */
  readonly stops: readonly number[]
  readonly choices: readonly (readonly string[])[]
}

interface Reader {
  readonly source: string
  at: number
  readonly stops: number[]
  readonly choices: string[][]
}

/** Throws where the source is no well-formed snippet: an open brace, an empty choice, a `$` that begins nothing. */
export function readSnippet(source: string): Snippet {
  const reader: Reader = { source, at: 0, stops: [], choices: [] }
  const text = readText(reader, null)
  return { text, stops: reader.stops, choices: reader.choices }
}

function readText(reader: Reader, until: '}' | null): string {
  let text = ''
  while (reader.at < reader.source.length) {
    const character = reader.source[reader.at]!
    if (character === until) return text
    if (character === '\\') text += reader.source[(reader.at += 2) - 1] ?? ''
    else if (character === '$') text += readMark(reader)
    else text += reader.source[reader.at++]
  }
  if (until !== null) throw new Error(`“${until}” is missing: ${reader.source}`)
  return text
}

/** `$1`, `$NAME`, `${1}`, `${1:default}`, `${1|one,two|}`, `${NAME}`, `${NAME:default}` */
function readMark(reader: Reader): string {
  const plain = /\$(?:([0-9]+)|([A-Z_]+))/y
  const braced = /\$\{(?:([0-9]+)|([A-Z_]+))/y
  plain.lastIndex = braced.lastIndex = reader.at
  const match = plain.exec(reader.source) ?? braced.exec(reader.source)
  if (match === null) throw new Error(`“$” begins nothing at ${reader.at}: ${reader.source}`)
  reader.at += match[0].length
  if (match[1] !== undefined && !reader.stops.includes(Number(match[1]))) reader.stops.push(Number(match[1]))
  return match[0].startsWith('${') ? readBody(reader) : ''
}

function readBody(reader: Reader): string {
  const opener = reader.source[reader.at++]
  if (opener === '}') return ''
  if (opener === '|') return readChoices(reader)
  if (opener !== ':') throw new Error(`“${opener}” is neither “:”, “|” nor “}”: ${reader.source}`)
  const text = readText(reader, '}')
  reader.at++
  return text
}

function readChoices(reader: Reader): string {
  const end = reader.source.indexOf('|}', reader.at)
  if (end < 0) throw new Error(`a choice does not end: ${reader.source}`)
  const options = reader.source.slice(reader.at, end).split(',')
  if (options.some((option) => option.trim() === '')) throw new Error(`an empty choice: ${reader.source}`)
  reader.choices.push(options)
  reader.at = end + 2
  return options[0]!
}
