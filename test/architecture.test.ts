// The rules of the house that a scan of the sources can hold: who imports whom, no IO in the pure stages, small files.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'

const root = new URL('../', import.meta.url)
const sources = new URL('server/src/', root)

/** In order of the data flow; each may import the ones before it. */
const stages = [
  'tools',
  'model',
  'lexicon',
  'intake',
  'parse',
  'detect',
  'interpret',
  'index',
  'notes',
  'check',
  'features',
]
const pure = new Set(stages)
/** `features` shows findings as `check` words them; nothing else of check is its business. */
const exceptions = new Set(['features → check/present.ts'])
const builtins = new Set(builtinModules.filter((name) => !name.startsWith('_')))

interface Source {
  /** Relative to server/src, with forward slashes. */
  readonly path: string
  readonly stage: string
  readonly text: string
  readonly imports: readonly string[]
}

function sourcesIn(folder: URL): readonly Source[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return files
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(new URL(path, folder), 'utf8')
      const imports = [...text.matchAll(/(?:^|\n)(?:import|export)[^'"\n;]*?(?:from )?['"]([^'"\n]+)['"]/g)].map(
        (match) => match[1]!,
      )
      const multiline = [...text.matchAll(/\n\} from ['"]([^'"\n]+)['"]/g)].map((match) => match[1]!)
      const dynamic = [...text.matchAll(/import\(['"]([^'"\n]+)['"]\)/g)].map((match) => match[1]!)
      return {
        path,
        stage: path.includes('/') ? path.split('/')[0]! : '',
        text,
        imports: [...imports, ...multiline, ...dynamic],
      }
    })
}

const server = sourcesIn(sources)
const client = sourcesIn(new URL('client/src/', root))

/** The path below server/src that a relative import leads to. */
function target(source: Source, specifier: string): string {
  return new URL(specifier, new URL(source.path, 'file:///src/')).pathname.replace('/src/', '')
}

/** A circle of imports for each file that closes one, as `a.ts → b.ts → a.ts`. */
function circlesIn(sources: readonly Source[]): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (source: Source, way: readonly string[]): void => {
    const opened = way.indexOf(source.path)
    if (opened >= 0) circles.push([...way.slice(opened), source.path].join(' → '))
    if (opened >= 0 || done.has(source.path)) return
    for (const name of source.imports.filter((one) => one.startsWith('.'))) {
      const next = byPath.get(target(source, name))
      if (next !== undefined) walk(next, [...way, source.path])
    }
    done.add(source.path)
  }
  for (const source of sources) walk(source, [])
  return circles
}

/** Text without comments and without the contents of strings, so that only code is scanned. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
}

/** Lines of `sources` that break a rule, as `path: what`. */
function offences(of: readonly Source[], find: (source: Source) => readonly string[]): readonly string[] {
  return of.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`))
}

describe('architecture', () => {
  it('1. only lsp/ and main* import vscode-languageserver', () =>
    assert.deepEqual(
      offences(
        server.filter(({ stage, path }) => stage !== 'lsp' && !/^main(?:\.\w+)?\.ts$/.test(path)),
        ({ imports }) => imports.filter((name) => /^vscode-(?:languageserver|jsonrpc)/.test(name)),
      ),
      [],
    ))

  it('1. only client/ imports vscode, and the server never imports the client', () =>
    assert.deepEqual(
      offences(server, ({ imports }) => imports.filter((name) => name === 'vscode' || name.includes('/client/'))),
      [],
    ))

  it('1. the client takes nothing from the server but its protocol', () =>
    assert.deepEqual(
      offences(client, ({ imports }) =>
        imports.filter((name) => name.includes('/server/') && !name.endsWith('/lsp/protocol.ts')),
      ),
      [],
    ))

  it('2. a stage imports earlier stages only', () =>
    assert.deepEqual(
      offences(
        server.filter(({ stage }) => pure.has(stage)),
        (source) =>
          source.imports
            .filter((name) => name.startsWith('.'))
            .map((name) => target(source, name))
            .filter(
              (path) => stages.indexOf(path.split('/')[0]!) > stages.indexOf(source.stage) || isSideways(source, path),
            ),
      ),
      [],
    ))

  it('17. no file imports itself by way of others', () =>
    assert.deepEqual([...circlesIn(server), ...circlesIn(client)], []))

  it('17. … and the search for such circles finds them', () => {
    const file = (path: string, ...imports: string[]): Source => ({ path, stage: '', text: '', imports })
    const straight = [file('a.ts', './b.ts', './c.ts'), file('b.ts', './c.ts'), file('c.ts', 'node:fs')]
    const round = [...straight.slice(0, 2), file('c.ts', './d/e.ts'), file('d/e.ts', '../b.ts')]
    assert.deepEqual(circlesIn(straight), [])
    assert.deepEqual(circlesIn(round), ['b.ts → c.ts → d/e.ts → b.ts'])
  })

  it('3. the pure stages use no Node builtins', () =>
    assert.deepEqual(
      offences(
        server.filter(({ stage }) => pure.has(stage)),
        ({ imports }) => imports.filter((name) => name.startsWith('node:') || builtins.has(name.split('/')[0]!)),
      ),
      [],
    ))

  it('3. the pure stages know no clock, no randomness, no process, no timer and no network', () =>
    assert.deepEqual(
      offences(
        server.filter(({ stage }) => pure.has(stage)),
        ({ text }) =>
          code(text).match(
            /\bMath\.random\b|\bDate\.now\b|\bnew Date\(|\bperformance\.now\b|\bcrypto\.|\bprocess\.|\bBuffer\.|\bfetch\(|\bsetTimeout\(|\bsetInterval\(|\bsetImmediate\(/g,
          ) ?? [],
      ),
      [],
    ))

  it('12. no \\b in regular expressions: it knows no Chinese words', () =>
    assert.deepEqual(
      offences(server, ({ text }) => code(text).match(/.*(?<!\\)\\b(?![a-z]).*/g) ?? []),
      [],
    ))

  it('12. no unbounded quantifier inside another one', () =>
    assert.deepEqual(
      offences(server, ({ text }) => regularExpressions(text).filter(hasNestedQuantifier)),
      [],
    ))

  it('12. … and the scan for them knows one when it sees one', () => {
    const bad = ['(a+)+', '(?:\\s*,?\\s*)*', '(?:[一二]+|第\\d+)+', '(?:(?:ab*)+c)*x', '(\\d+,?){2,}']
    const good = ['(?:《[^《》]*》)+', '(?:-[a-z]+)*', '[^，]*(?:增|减)[^，]*', '(?:万|亿)+', '(?:a+){1,3}']
    assert.deepEqual(
      bad.filter((pattern) => !hasNestedQuantifier(pattern)),
      [],
    )
    assert.deepEqual(good.filter(hasNestedQuantifier), [])
  })

  it('a file has one subject: at most 300 lines, lexicons aside', () =>
    assert.deepEqual(
      offences(
        [...server, ...client].filter(({ stage }) => stage !== 'lexicon'),
        ({ text }) => (text.split('\n').length > 301 ? [`${text.split('\n').length - 1} lines`] : []),
      ),
      [],
    ))

  it('a module opens with a sentence that says what lives here', () =>
    assert.deepEqual(
      offences([...server, ...client], ({ text }) =>
        /^(?:#!.*\n)?(?:\/\/ \S|\/\*\*? ?\S?)/.test(text) ? [] : ['no opening comment'],
      ),
      [],
    ))
})

/** `features` and `check` stand side by side, and so do `intake` and `parse` … `interpret` and what they do not need. */
function isSideways(source: Source, path: string): boolean {
  return source.stage === 'features' && path.startsWith('check/') && !exceptions.has(`features → ${path}`)
}

/** Literals, and the strings given to `new RegExp`. Only lines that hold one are looked at. */
function regularExpressions(text: string): readonly string[] {
  const literals = [
    ...code(text).matchAll(/(?:[=(,:[!&|?{};+]|return|=>)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*/g),
  ]
  const built = [...code(text).matchAll(/new RegExp\(\s*[`'"]([^`'"\n]*)[`'"]/g)]
  return [...literals, ...built].map((match) => match[1]!)
}

/**
 * Whether a group is repeated without bound and holds something that is, too. It may where every round begins with a
 * character of its own (《…》《…》, -a-b): then there is one way only to cut a text into rounds.
 */
function hasNestedQuantifier(pattern: string): boolean {
  let plain = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'c')
  for (let nested = false, groups = true; groups;) {
    groups = false
    plain = plain.replace(
      /\((\?[:=!]|\?<[=!]|\?<\w+>)?([^()]*)\)([*+]|\{\d+,\})?/g,
      (_, kind, body: string, repeated) => {
        groups = true
        const unbounded = body.split('|').filter((alternative) => /[*+∞]|\{\d+,\}/.test(alternative))
        if (repeated && unbounded.some((alternative) => !/^[^c∞g.](?![*+?{])/.test(alternative))) nested = true
        return repeated || unbounded.length > 0 ? '∞' : 'g'
      },
    )
    if (nested) return true
  }
  return false
}
