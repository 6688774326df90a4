import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { treeLook } from '../../client/src/views/treeLook.ts'
import type { TreeNode } from '../../server/src/lsp/protocol.ts'
import { chinese, english } from './translations.ts'

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }
const blank: TreeNode = {
  id: '[0,"a"]',
  kind: 'file',
  label: '公报',
  detail: '',
  count: 3,
  conflicts: 0,
  location: null,
  expandable: true,
}
const location = { uri: 'file:///a.md', range }
const ruleText = (code: string) => `《${code}》`
const look = (node: Partial<TreeNode>) => treeLook({ ...blank, ...node }, chinese, ruleText)

describe('a line of a tree', () => {
  const cases: [name: string, node: Partial<TreeNode>, description: string][] = [
    ['file: findings and conflicts', { conflicts: 2 }, '3 条 · 2 冲突'],
    ['file: only conflicts', { conflicts: 3 }, '3 冲突'],
    ['file: its folder in front', { detail: '稿件/一月' }, '稿件/一月 · 3 条'],
    ['rule: its code beside its text', { kind: 'rule', label: 'sum-mismatch', conflicts: 3 }, 'sum-mismatch · 3 冲突'],
    ['finding: what stands there, no count', { kind: 'finding', detail: '1.2亿元', severity: 'hint' }, '1.2亿元'],
    [
      'period: values, mentions, conflicts',
      { kind: 'period', detail: '1.2亿元', conflicts: 1 },
      '1.2亿元 · 3 处提及 · 1 冲突',
    ],
    ['kind of name: names, not mentions', { kind: 'entityType', id: '[0,"org"]', conflicts: 1 }, '3 个名称 · 1 冲突'],
    ['titles: titles, not mentions', { kind: 'entityType', id: '["titles"]' }, '3 个文件名'],
    [
      'mention in conflict: said in words',
      { kind: 'mention', detail: '公报 第3段', conflicts: 1 },
      '公报 第3段 · 有冲突',
    ],
  ]
  for (const [name, node, description] of cases) it(name, () => strictEqual(look(node).description, description))

  it('one finding is singular in English', () =>
    strictEqual(treeLook({ ...blank, count: 1 }, english, ruleText).description, '1 finding'))

  it('a rule is named in words', () =>
    strictEqual(look({ kind: 'rule', label: 'sum-mismatch' }).label, '《sum-mismatch》'))

  it('a screen reader hears the severity first', () => {
    const finding = { kind: 'finding', label: '占比不符', detail: '64.5%', severity: 'warning' } as const
    strictEqual(look(finding).accessibleLabel, '警告，占比不符，64.5%')
    strictEqual(treeLook({ ...blank, ...finding }, english, ruleText).accessibleLabel, 'Warning, 占比不符, 64.5%')
  })

  it('each severity has an icon of its own, so that none is told by colour alone', () => {
    const icons = (['error', 'warning', 'information', 'hint'] as const).map((severity) => look({ severity }).icon)
    strictEqual(new Set(icons).size, 4)
  })

  it('a file has the icon that VS Code gives it; kinds of names have their own', () => {
    strictEqual(look({}).icon, null)
    strictEqual(look({ kind: 'entityType', id: '[0,"org"]' }).icon, 'organization')
    strictEqual(look({ kind: 'entityType', id: '["titles"]' }).icon, 'symbol-namespace')
  })

  it('menus know what can be done with a line', () => {
    deepStrictEqual(
      [
        look({ kind: 'finding', location, code: 'sum-mismatch' }),
        look({ kind: 'series', series: 's' }),
        look({ kind: 'entityType' }),
      ].map(({ context }) => context),
      ['finding place rule copy', 'series series', 'entityType'],
    )
  })
})
