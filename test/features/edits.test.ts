import assert from 'node:assert/strict'
import { thingAt } from '../../server/src/features/at.ts'
import { followFigure } from '../../server/src/features/changeFigure.ts'
import type { Edit } from '../../server/src/features/edit.ts'
import { formatFigure } from '../../server/src/features/formatFigure.ts'
import { rename, renameTarget } from '../../server/src/features/rename.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import { corpusOf } from '../support/featureCorpus.ts'
import { readMarked } from '../support/marked.ts'

function atCursor(source: string): { snapshot: Snapshot; path: string; offset: number } {
  const marked = readMarked(source)
  assert.ok(marked.cursor)
  return { snapshot: corpusOf(marked), ...marked.cursor }
}

/** The corpus after the edits, its files one behind the other. */
function applied(snapshot: Snapshot, edits: readonly Edit[]): string {
  return [...snapshot.digests]
    .map(([path, { document }]) => {
      const own = edits.filter((edit) => edit.path === path).sort((a, b) => b.span.start - a.span.start)
      return own.reduce(
        (text, { span, text: now }) => text.slice(0, span.start) + now + text.slice(span.end),
        document.text,
      )
    })
    .join('---\n')
}

/** What the corpus reads after `name` was given to what stands at the cursor. */
function renamed(source: string, name: string): string {
  const { snapshot, path, offset } = atCursor(source)
  const result = rename(snapshot, path, offset, name)
  return 'problem' in result ? result.problem : applied(snapshot, result.edits)
}

const titles = `@@ 关于促进数字服务发展的意见.md
# 省政府关于促进数字服务发展的意见

各市落实到位。
@@ 稿.md
省政府印发《关于促进数字服务‸发展的意见》（以下简称《意见》）。《意见》明确任务，与《关于促进数字服务发展的意见》解读一致。
`

describe('rename', () => {
  it('a title: everywhere it stands in full, and in the heading of the document itself; not its short form', () =>
    assert.equal(
      renamed(titles, '关于促进数字服务业发展的意见'),
      `# 省政府关于促进数字服务业发展的意见

各市落实到位。
---
省政府印发《关于促进数字服务业发展的意见》（以下简称《意见》）。《意见》明确任务，与《关于促进数字服务业发展的意见》解读一致。
`,
    ))
  it('a title may be typed with its marks', () =>
    assert.match(renamed(titles, '《关于数字服务的意见》'), /印发《关于数字服务的意见》（/))
  it('a short form of a title: where the short form stands', () =>
    assert.equal(
      renamed('省政府印发《关于促进数字服务发展的意见》（以下简称《意见》）。《意‸见》明确任务。', '数服意见'),
      '省政府印发《关于促进数字服务发展的意见》（以下简称《数服意见》）。《数服意见》明确任务。',
    ))
  it('a short form of a name: where it is defined and used, in every article; the full name stays', () =>
    assert.equal(
      renamed(
        `@@ 甲.md
设立跨境电子商务综合试验区（以下简称“综试区”）。综试‸区扩围。
@@ 乙.md
跨境电子商务综合试验区（以下简称“综试区”）增至13个。
`,
        '跨境综试区',
      ),
      `跨境电子商务综合试验区（以下简称“跨境综试区”）增至13个。
---
设立跨境电子商务综合试验区（以下简称“跨境综试区”）。跨境综试区扩围。
`,
    ))
  it('says what would be typed over: a title without its marks', () => {
    const { snapshot, path, offset } = atCursor('落实《关于促进‸数字服务发展的意见》。')
    assert.equal(renameTarget(snapshot, path, offset)?.text, '关于促进数字服务发展的意见')
  })
  const refused: [source: string, name: string, problem: string][] = [
    ['形势‸向好。', '新名', 'nothing'],
    ['文中 `《关于‸他事的通知》` 是代码。', '新名', 'nothing'],
    ['落实《关于促进‸数字服务发展的意见》。', ' ', 'empty'],
    ['落实《关于促进‸数字服务发展的意见》。', '甲\n乙', 'empty'],
    ['落实《关于促进‸数字服务发展的意见》。', '转发《他文》的通知', 'brackets'],
    ['出口1.‸1万亿元。', '很多', 'noNumber'],
    ['出口1.‸1万亿元。', '1.1万家', 'otherUnit'],
    ['出口1.‸1万亿元。', '1.1万亿美元', 'otherUnit'],
  ]
  for (const [source, name, problem] of refused)
    it(`refuses ${JSON.stringify(name)} at ${source}: ${problem}`, () => assert.equal(renamed(source, name), problem))
})

describe('a figure is changed everywhere', () => {
  const source = `@@ 甲.md
2023年江苏省进出口总额5.2‸5万亿元。
@@ 乙.md
2023年江苏省进出口总额52500亿元，2022年江苏省进出口总额5.45万亿元。
@@ 丙.md
2023年江苏省进出口总额达５．２５万亿元。

| 地区 | 2023年进出口总额（亿元） |
| --- | --- |
| 江苏省 | 52,500 |
`
  it('each place keeps its unit, its precision and its style', () =>
    assert.equal(
      renamed(source, '5.312万亿元'),
      `2023年江苏省进出口总额达５．３１万亿元。

| 地区 | 2023年进出口总额（亿元） |
| --- | --- |
| 江苏省 | 53,120 |
---
2023年江苏省进出口总额53120亿元，2022年江苏省进出口总额5.45万亿元。
---
2023年江苏省进出口总额5.312万亿元。
`,
    ))
  it('the unit may be left out, and another one of the same quantity may be typed', () => {
    assert.match(
      renamed(source, '5.3'),
      /53000亿元，2022年江苏省进出口总额5\.45万亿元。\n---\n2023年江苏省进出口总额5\.3万亿元/,
    )
    assert.match(renamed(source, '53000亿元'), /５．３０万亿元[^]*总额53000亿元。\n$/)
  })
  it('in a table the number alone is typed', () =>
    assert.equal(
      renamed(
        '| 地区 | 2023年出口总额（亿元） |\n| --- | --- |\n| 江苏省 | 33‸,700 |\n\n2023年江苏省出口总额3.37万亿元。\n',
        '33800',
      ),
      '| 地区 | 2023年出口总额（亿元） |\n| --- | --- |\n| 江苏省 | 33800 |\n\n2023年江苏省出口总额3.38万亿元。\n',
    ))
  it('the others can be made to follow what stands here', () => {
    const { snapshot, path, offset } = atCursor(source.replace('5.2‸5', '5.3‸1'))
    assert.match(
      applied(snapshot, followFigure(snapshot, thingAt(snapshot, path, offset)!.at)),
      /53100亿元，2022年江苏省进出口总额5\.45/,
    )
  })
})

describe('another way to write a figure', () => {
  const cases: [string, string[]][] = [
    ['出口‸1.25万亿元。', ['12500亿元', '125000000万元', '１．２５万亿元']],
    ['出口‸12500亿元。', ['1.25万亿元', '125000000万元', '12,500亿元', '１２５００亿元']],
    ['新增‸123456家。', ['12.3456万家', '123,456家', '１２３４５６家']],
    ['新增‸123,456家。', ['12.3456万家', '123456家', '１２３，４５６家']],
    ['增长‸16.5%。', ['１６．５%']],
    ['增长‸１６．５％。', ['16.5%']],
    ['新增‸400多家。', []],
    ['出口‸一万五千亿元。', []],
  ]
  for (const [source, expected] of cases)
    it(source, () => {
      const { snapshot, path, offset } = atCursor(source)
      const texts = formatFigure(snapshot, thingAt(snapshot, path, offset)!.at).map(({ text }) => text)
      assert.deepEqual(texts, expected)
    })
})
