import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { tokenModifiers, tokensOf, tokenTypes } from '../../server/src/features/tokens.ts'
import { corpusOf } from '../support/featureCorpus.ts'
import { readMarked } from '../support/marked.ts'

/** Exactly the marked stretches are tokens: `⟦…⟧{figure}`, modifiers behind the type (`{figure unresolved}`). */
function checkTokens(source: string, conflicts: readonly string[] = []): void {
  const marked = readMarked(source)
  const { path, text } = marked.files[0]!
  const digest = corpusOf(marked).digests.get(path)!
  const isConflict = ({ kind, ordinal }: { kind: string; ordinal: number }) => conflicts.includes(`${kind} ${ordinal}`)
  const words = (start: number, end: number, label: string) => `${text.slice(start, end)}@${start} ${label}`
  assert.deepEqual(
    tokensOf(digest, isConflict).map(({ span, type, modifiers }) =>
      words(span.start, span.end, [type, ...modifiers].join(' ')),
    ),
    marked.targets.map(({ start, end, labels }) => words(start, end, labels.join(' '))),
  )
}

describe('semantic tokens', () => {
  const texts: Record<string, string> = {
    'a level and its growth':
      '⟦2023年⟧{period}，⟦山西省⟧{entity}地区生产总值⟦25698.2亿元⟧{figure}，增长⟦5.0%⟧{growth}。',
    'a title is one token, whatever stands in it': '落实⟦《关于2023年推进江苏省外贸发展的意见》⟧{policyTitle}。',
    'a short form where it is defined and where it is used':
      '设立⟦跨境电子商务综合试验区⟧{entity}（以下简称“⟦跨境综试区⟧{abbreviation definition}”）。⟦跨境综试区⟧{abbreviation}扩围。',
    'a relative period without a date, and what hangs on it':
      '⟦今年上半年⟧{period unresolved}，进出口总额⟦1.1万亿元⟧{figure unresolved}。',
    'nothing in code': '文中写作 `进出口总额1.1万亿元`。',
  }
  for (const [name, text] of Object.entries(texts)) it(name, () => checkTokens(text))

  it('a mention with a conflict says so', () =>
    checkTokens('⟦2023年⟧{period}出口总额⟦1.1万亿元⟧{figure conflict}，进口总额⟦2.1万亿元⟧{figure}。', ['figure 0']))

  it('within a range only what touches it', () => {
    const marked = readMarked('2023年出口总额1.1万亿元。\n\n2024年出口总额1.3万亿元。')
    const digest = corpusOf(marked).digests.get('正文.md')!
    const { text } = digest.document
    const within = { start: text.indexOf('2024'), end: text.length }
    const found = tokensOf(digest, () => false, within).map(({ span }) => text.slice(span.start, span.end))
    assert.deepEqual(found, ['2024年', '1.3万亿元'])
  })

  it('package.json declares every type and modifier, each type with a super type and scopes', () => {
    const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    const ids = (list: { id: string }[]) => list.map(({ id }) => id)
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...tokenTypes])
    assert.ok(contributes.semanticTokenTypes.every(({ superType }: { superType?: string }) => superType))
    assert.deepEqual(
      ids(contributes.semanticTokenModifiers),
      tokenModifiers.filter((name) => name !== 'definition'),
    )
    for (const { scopes } of contributes.semanticTokenScopes) assert.deepEqual(Object.keys(scopes), [...tokenTypes])
  })
})
