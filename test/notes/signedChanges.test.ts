// What changed since a text was signed: sentence by sentence, whatever happened to line ends and blanks.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { withoutBlanks } from '../../server/src/notes/anchorText.ts'
import { signedChanges } from '../../server/src/notes/signedChanges.ts'

const signed = `云川省外贸稳步增长

2025年，云川省进出口总额24680.3亿元，同比增长6.1%。其中，出口15021.4亿元。
民营企业进出口占比超过六成；外资企业占比有所下降。
下一步，将支持企业建设海外仓。
`
const changed = (present: string) => signedChanges(signed, present).map(({ before, after }) => [before, after])

describe('changes since a signature', () => {
  it('none in the same text', () => assert.deepEqual(changed(signed), []))

  it('none where only blanks and line ends differ', () => {
    assert.deepEqual(changed(signed.replaceAll('\n', '\r\n')), [])
    assert.deepEqual(changed(signed.replace('总额24680.3亿元', '总额 24680.3 亿\n元')), [])
    assert.deepEqual(changed(signed.replaceAll('\n', '\n\n')), [])
  })

  it('a sentence that says something else', () =>
    assert.deepEqual(changed(signed.replace('6.1%', '5.9%')), [
      ['2025年，云川省进出口总额24680.3亿元，同比增长6.1%。', '2025年，云川省进出口总额24680.3亿元，同比增长5.9%。'],
    ]))

  it('a sentence that is new, and one that is gone', () => {
    assert.deepEqual(changed(signed.replace('下一步', '进口结构优化。下一步')), [[null, '进口结构优化。']])
    assert.deepEqual(changed(signed.replace('其中，出口15021.4亿元。', '')), [['其中，出口15021.4亿元。', null]])
  })

  it('a new sentence in front of a changed one is not taken for it', () =>
    assert.deepEqual(
      changed(signed.replace('民营企业进出口占比超过六成', '贸易方式更优。民营企业进出口占比超过六成五')),
      [
        [null, '贸易方式更优。'],
        ['民营企业进出口占比超过六成；', '民营企业进出口占比超过六成五；'],
      ],
    ))

  it('a headline without a full stop by itself', () =>
    assert.deepEqual(changed(signed.replace('稳步', '平稳')), [['云川省外贸稳步增长', '云川省外贸平稳增长']]))

  it('a headline and the sentence below it one by one', () =>
    assert.deepEqual(changed(signed.replace('稳步', '平稳').replace('6.1%', '5.9%')), [
      ['云川省外贸稳步增长', '云川省外贸平稳增长'],
      ['2025年，云川省进出口总额24680.3亿元，同比增长6.1%。', '2025年，云川省进出口总额24680.3亿元，同比增长5.9%。'],
    ]))

  it('one figure in a paragraph whose lines were broken anew', () => {
    const wrapped = '2025年，云川省进出口总额\n24680.3亿元，同比增长6.1%，\n其中出口15021.4亿元。\n'
    const again = '2025年，云川省进出口\n总额24680.3亿元，同比增长\n6.2%，其中出口15021.4亿元。\n'
    const [only, ...others] = signedChanges(wrapped, again)
    assert.deepEqual(others, [])
    assert.match(only!.after!, /6\.2%/)
    assert.match(only!.before!, /6\.1%/)
  })

  it('stand where they are in the present text, with CRLF too', () => {
    const present = signed.replace('6.1%', '5.9%').replace('其中，出口15021.4亿元。', '').replaceAll('\n', '\r\n')
    const [first, second] = signedChanges(signed, present)
    assert.equal(present.slice(first!.span.start, first!.span.end), first!.after)
    assert.deepEqual([second!.after, second!.span], [null, { start: first!.span.end, end: first!.span.end }])
  })

  it('take another text as a whole, and that in time', () => {
    const long = (word: string): string => Array.from({ length: 4000 }, (_, at) => `${word}第${at}句。`).join('\n')
    const start = performance.now()
    assert.ok(signedChanges(long('甲'), long('乙')).length >= 4000)
    assert.ok(performance.now() - start < 5000)
  })

  const text = fc.string({
    unit: fc.constantFrom('甲', '乙', '1', '。', '；', '\n', ' ', '\r\n', '”', '！', '\u3000', '\u200b'),
  })
  it('tell all that is new, in order, and nothing where the words agree', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = signedChanges(before, after)
        if (withoutBlanks(before) === withoutBlanks(after)) assert.deepEqual(changes, [])
        else assert.ok(changes.length > 0)
        let last = 0
        for (const { span, before: was, after: is } of changes) {
          assert.ok(span.start >= last && span.end >= span.start && span.end <= after.length)
          if (is !== null) assert.equal(withoutBlanks(after.slice(span.start, span.end)), withoutBlanks(is))
          assert.ok(was !== null || is !== null)
          last = span.start
        }
      }),
    ))
})
