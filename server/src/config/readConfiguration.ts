// Reads jiaokan.yaml: what is understood counts, and each thing that is not gets one line that says where it stands.
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { emptyConfiguration, type Configuration } from './schema.ts'
import { ConfigurationReader, oneLine, type ConfigurationProblem } from './reader.ts'

export type { ConfigurationProblem } from './reader.ts'

export interface ReadConfiguration {
  readonly settings: Configuration
  readonly problems: readonly ConfigurationProblem[]
}

/** Any text is taken; never throws. Text that is no YAML gives the empty configuration and one problem. */
export function readConfiguration(text: string): ReadConfiguration {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) return failed(lines.linePos(error.pos[0]).line, error.message)
  if (document.contents === null) return { settings: emptyConfiguration, problems: [] }
  if (isScalar(document.contents) && document.contents.value === null) {
    return { settings: emptyConfiguration, problems: [] }
  }
  if (!isMap(document.contents)) return failed(1, null)
  return new ConfigurationReader(document, lines).read(document.contents)
}

function failed(line: number, detail: string | null): ReadConfiguration {
  const because = detail === null ? '' : oneLine(detail)
  const message = {
    zh: detail === null ? '应为“键: 值”各一行，全文未采用' : `不是有效的YAML，全文未采用（${because}）`,
    en:
      detail === null
        ? 'expected one "key: value" a line; nothing of it is used'
        : `no valid YAML; nothing of it is used (${because})`,
  }
  return { settings: emptyConfiguration, problems: [{ line, kind: 'invalid', message }] }
}
