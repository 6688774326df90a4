// An annotation finds its place again, or says that it does not know.
import assert from 'node:assert/strict'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import { reanchor } from '../../server/src/notes/reanchor.ts'
import { readMarked } from '../support/marked.ts'

const article = `
上半年，甲市进出口总额达⟦1.1万亿元⟧，同比增长16%，规模居各市第二位。
其中，出口8210亿元，增长18.6%；进口2760亿元，增长8.4%。
市商务局有关负责人表示，下一步将支持企业建设海外仓。
`

/** What the marked stretch of `before` is called in `after`; `known` tells whether the old text is at hand. */
function found(before: string, after: string, known: boolean): string {
  const [file] = readMarked(before).files
  const [target] = readMarked(before).targets
  const old = anchorText(file!.text)
  const anchor = describeAnchor(old, target!)!
  const result = reanchor(anchor, anchorText(after), known ? [old] : [])
  return result.state === 'orphaned' ? 'orphaned' : `${result.by}: ${after.slice(result.span.start, result.span.end)}`
}

function startOf(before: string, after: string): number | null {
  const { files, targets } = readMarked(before)
  const result = reanchor(describeAnchor(anchorText(files[0]!.text), targets[0]!)!, anchorText(after))
  return result.state === 'placed' ? result.span.start : null
}

const copied = '其中，出口8210亿元，同比增长18.6%；进口2760亿元，同比增长8.4%。\n'

const plain = (marked: string): string => readMarked(marked).files[0]!.text

describe('anchors of annotations', () => {
  const cases: readonly (readonly [
    name: string,
    change: (text: string) => string,
    known: boolean,
    expected: string,
  ])[] = [
    ['nothing changed', (text) => text, false, 'position: 1.1万亿元'],
    ['a sentence in front of it', (text) => `据统计，外贸稳中有升。${text}`, false, 'quote: 1.1万亿元'],
    [
      'blanks of an extraction',
      (text) => text.replace('上半年', '上 半\n\n年').replace('1.1万亿元', '1.1\n\n万 亿元'),
      false,
      'quote: 1.1\n\n万 亿元',
    ],
    ['the figure corrected, the old text known', (text) => text.replace('1.1万亿', '1.2万亿'), true, 'diff: 1.2万亿元'],
    [
      'the figure corrected, no old text',
      (text) => text.replace('1.1万亿', '1.2万亿'),
      false,
      'approximate: 1.2万亿元',
    ],
    ['its sentence moved to the end', (text) => text.replace(/(上半年.*\n)([^]*)/, '$2$1'), true, 'quote: 1.1万亿元'],
    ['its sentence deleted', (text) => text.replace(/上半年.*\n/, ''), false, 'orphaned'],
    [
      'its sentence deleted, the words elsewhere',
      (text) => text.replace(/上半年.*\n/, '') + '丙省去年1.1万亿元。',
      true,
      'orphaned',
    ],
    [
      'its surroundings rewritten',
      (text) =>
        text
          .replace('甲市进出口总额达', '该市对外贸易规模跃升到')
          .replace('同比增长16%，规模居各市第二位', '比上年同期增加不少，位次前移')
          .replace('上半年', '一至六月'),
      true,
      'diff: 1.1万亿元',
    ],
    ['everything deleted', () => '', true, 'orphaned'],
  ]
  for (const [name, change, known, expected] of cases)
    it(name, () => assert.equal(found(article, change(plain(article)), known), expected))

  it('the same words twice are told apart by what stands around them', () => {
    const text = '甲市出口增长⟦5.2%⟧，在全省居第一位。乙市进口增长5.2%，在全国居第二位。'
    const after = '前言。乙市进口增长5.2%，在全国居第二位。甲市出口增长5.2%，在全省居第一位。'
    const guess = found(text, after, false)
    assert.ok(guess === 'orphaned' || startOf(text, after) === after.lastIndexOf('5.2%'), guess)
  })

  it('the same words twice in the same surroundings are not told apart', () => {
    const line = '各市均增长5.2%，各市均增长5.2%，各市均增长5.2%，各市均增长5.2%，各市均增长5.2%，'
    const text = line + line + '各市均增长⟦5.2%⟧，' + line + line
    assert.equal(found(text, `各市，${line}${line}${line}${line}`, false), 'orphaned')
  })

  it('blanks alone are nothing to hang on', () =>
    assert.equal(describeAnchor(anchorText('甲  乙'), { start: 1, end: 3 }), null))

  describe('beside a copy of its paragraph', () => {
    const marked = `概况。\n${copied.replace('2760亿元', '⟦2760亿元⟧')}市商务局将支持企业建设海外仓。\n`
    const after = plain(marked).replace(
      '概况。\n',
      `概况如下。\n${copied}此外，服务贸易较快增长，数字贸易占比继续提高，结构不断优化。\n`,
    )
    const changed = after.replace(/2760(?![^]*2760)/, '2769')

    it('is not taken for what stands in the copy once its own words are changed', () => {
      assert.equal(found(marked, changed, true), 'orphaned')
    })

    it('is in doubt where no old text tells which is which', () => {
      const old = anchorText(plain(marked))
      const result = reanchor(describeAnchor(old, readMarked(marked).targets[0]!)!, anchorText(changed))
      assert.ok(result.state === 'orphaned' || result.score < 0.8, JSON.stringify(result))
      assert.equal(found(marked, after, false), 'orphaned')
    })
  })
})
