// Runs the contributed grammars through the engine that VS Code uses, from package.json's own contributions.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate'

interface GrammarContribution {
  readonly scopeName: string
  readonly path: string
  readonly language?: string
  readonly injectTo?: readonly string[]
}
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly scopes: readonly string[]
}

const root = new URL('../../', import.meta.url)
const require = createRequire(import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  contributes: { grammars: readonly GrammarContribution[] }
}

/** The grammars that Jiaokan contributes, as package.json lists them. */
export const contributed = manifest.contributes.grammars

/** VS Code's own grammars that the tests need as hosts: what Markdown includes, and no more. */
const hosts: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
  'source.yaml.1.2': 'yaml',
  'source.js': 'javascript',
  'source.css': 'css',
}

async function readGrammar(scopeName: string): Promise<IRawGrammar | null> {
  const own = contributed.find((grammar) => grammar.scopeName === scopeName)
  if (own !== undefined) return parse(new URL(own.path, root), own.path)
  const host = hosts[scopeName]
  return host === undefined ? null : parse(require.resolve(`tm-grammars/grammars/${host}.json`), `${host}.json`)
}

function parse(file: string | URL, name: string): IRawGrammar {
  return textmate.parseRawGrammar(readFileSync(file, 'utf8'), name)
}

const engine = oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
  createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text: string) => new oniguruma.OnigString(text),
}))

/** VS Code collects injections by every prefix of the host's scope: `text`, `text.plain`, `text.plain.jiaokan`. */
function injections(scopeName: string): string[] {
  const parts = scopeName.split('.')
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('.'))
  return contributed
    .filter((one) => one.injectTo?.some((scope) => prefixes.includes(scope)))
    .map((one) => one.scopeName)
}

const registry = new textmate.Registry({ onigLib: engine, loadGrammar: readGrammar, getInjections: injections })
const loaded = new Map<string, Promise<IGrammar | null>>()

/** The grammar of a language of VS Code, with everything that Jiaokan injects into it. */
async function grammarOf(language: 'plaintext' | 'markdown'): Promise<IGrammar> {
  const scope =
    language === 'markdown' ? 'text.html.markdown' : contributed.find((one) => one.language === language)?.scopeName
  if (scope === undefined) throw new Error(`no grammar for ${language}`)
  if (!loaded.has(scope)) loaded.set(scope, registry.loadGrammar(scope))
  const grammar = await loaded.get(scope)
  if (!grammar) throw new Error(`${scope} did not load`)
  return grammar
}

/** Every token of the text with its scopes; offsets are into the whole text. */
export async function tokenise(language: 'plaintext' | 'markdown', text: string): Promise<readonly Token[]> {
  const grammar = await grammarOf(language)
  const tokens: Token[] = []
  let state = textmate.INITIAL
  let offset = 0
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state)
    if (result.stoppedEarly) throw new Error('the engine gave up on a line')
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const end = Math.min(endIndex, line.length)
      if (end > startIndex)
        tokens.push({ text: line.slice(startIndex, end), start: offset + startIndex, end: offset + end, scopes })
    }
    state = result.ruleStack
    offset += line.length + 1
  }
  return tokens
}

/** Neighbouring tokens under one scope that begins with `scope`, joined: `30` and `个` of one figure are one span. */
export function spansOf(tokens: readonly Token[], scope: string): { start: number; end: number; text: string }[] {
  const spans: { start: number; end: number; text: string }[] = []
  for (const token of tokens) {
    const inside = token.scopes.some((name) => name === scope || name.startsWith(scope))
    if (!inside) continue
    const last = spans[spans.length - 1]
    if (last !== undefined && last.end === token.start)
      spans[spans.length - 1] = { start: last.start, end: token.end, text: last.text + token.text }
    else spans.push({ start: token.start, end: token.end, text: token.text })
  }
  return spans
}
