import assert from 'node:assert/strict'
import fc from 'fast-check'
import { radicals, signsOfOtherPresses, simplifiedRadicals } from '../../server/src/lexicon/glyphs.ts'
import type { Format } from '../../server/src/model/document.ts'
import { parsed, texts } from './view.ts'

const fragments = [
  '增长',
  '5.2',
  '%',
  '1',
  '6',
  '万亿元',
  '，',
  '。',
  ' ',
  '\u3000\u3000',
  '\n',
  '\n\n',
  '\r\n',
  '　',
  '《',
  '》',
  '（',
  '）',
  '“',
  '”',
  '# ',
  '**',
  '_',
  '`',
  '|',
  '|-|\n',
  '> ',
  '- ',
  '2023. ',
  '<!-- jiaokan-disable -->',
  '<!--',
  '-->',
  '&amp;',
  '&nbsp;',
  '\\',
  '\ud800',
  '\u0000',
  'a',
  '１．９％',
  'the ',
  '[',
  '](',
  ')',
  '---\n',
  'http://a.cn',
  '一、',
  ',',
  '"',
  '.',
  '⻓',
  '「',
  '（一）',
  '摄（人民图片）\n',
  '\ufeff',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const formats: readonly Format[] = ['plaintext', 'markdown']
const isBlankOrMarkup = /[\s\u00ad\u2000-\u200d\u2060\u0085\ufeff<]/

/** Radicals and other presses' marks, each with what it stands for. */
const pairs = radicals + simplifiedRadicals + signsOfOtherPresses
const standsFor = new Set(Array.from({ length: pairs.length / 2 }, (_, pair) => pairs.slice(2 * pair, 2 * pair + 2)))

/** A mark in ASCII read as the Chinese one, another form of a character as the usual one. */
function isReadAs(printed: string, read: string): boolean {
  const mark = printed.normalize('NFKC')
  return (
    read.normalize('NFKC') === mark ||
    standsFor.has(printed + read) ||
    standsFor.has(mark + read) ||
    (mark === '.' && read === '。') ||
    ('"\''.includes(mark) && '“”‘’'.includes(read))
  )
}

describe('any text', () => {
  for (const format of formats) {
    it(`has passages whose map leads back to it (${format})`, () => {
      fc.assert(
        fc.property(text, (source) => {
          for (const passage of parsed(source, format).passages) {
            assert.equal(passage.offsets.length, passage.text.length)
            let last = -1
            passage.offsets.forEach((offset, at) => {
              assert.ok(offset > last && offset < source.length)
              last = offset
              const [printed, read] = [source[offset]!, passage.text[at]!]
              const referred = printed === '&'
              assert.ok(
                printed === read ||
                  printed.normalize('NFKC') === read ||
                  isReadAs(printed, read) ||
                  referred ||
                  (read === ' ' && isBlankOrMarkup.test(printed)),
              )
            })
          }
        }),
        { numRuns: 300 },
      )
    })

    it(`has articles that cover it, and sentences in order (${format})`, () => {
      fc.assert(
        fc.property(text, (source) => {
          const { articles, passages } = parsed(source, format)
          assert.equal(articles[0]?.span.start, 0)
          assert.equal(articles.at(-1)?.span.end, source.length)
          let sentence = 0
          for (const passage of passages) {
            assert.ok(passage.text.length > 0 && passage.sentenceStarts[0] === 0)
            assert.equal(passage.firstSentence, sentence)
            sentence += passage.sentenceStarts.length
            const { span } = articles[passage.article]!
            assert.ok(span.start <= passage.offsets[0]! && passage.offsets[0]! < span.end)
          }
        }),
        { numRuns: 300 },
      )
    })
  }

  it('reads the same with blanks put into its sentences', () => {
    const sentence = '去年全省外贸进出口总额达1.2万亿元，同比增长5.2%，规模再创新高。'
    const places = fc.uniqueArray(fc.integer({ min: 1, max: sentence.length - 1 }), { maxLength: 12 })
    fc.assert(
      fc.property(places, fc.constantFrom(' ', '\u00a0', '\u200b'), (cuts, blank) => {
        const wanted = cuts.filter((cut) => !/\d{2}/.test(sentence.slice(cut - 1, cut + 1)))
        const spaced = [...sentence].map((character, at) => (wanted.includes(at) ? blank : '') + character).join('')
        assert.deepEqual(texts(spaced), [sentence])
      }),
    )
  })

  it('reads the same however wide the column that it is printed in', () => {
    const sentence =
      '去年全省外贸进出口总额达一万二千亿元，同比增长百分之五，规模再创新高，其中民营企业进出口增长百分之八，占比继续提升，发挥了稳定外贸的重要作用。'
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 22 }), fc.constantFrom('\n', '\n\n', '\r\n\r\n'), (width, separator) => {
        const lines = sentence.match(new RegExp(`.{1,${width}}`, 'gu'))!
        assert.deepEqual(texts(lines.join(separator)), [sentence])
      }),
    )
  })
})

describe('a long run of anything', () => {
  const size = 300_000
  for (const unit of [
    '9',
    '《',
    ' ',
    '\n',
    '跨境电商',
    '9 ',
    '一\n\n',
    '。　　',
    '<!-- ',
    '2023年',
    '（本刊供稿）\n',
    '# ',
    '[',
    '> ',
    '*a ',
    '1. ',
  ]) {
    it(`parses in seconds: ${JSON.stringify(unit)}`, function () {
      this.timeout(10_000)
      const source = unit.repeat(Math.ceil(size / unit.length))
      for (const format of formats) assert.doesNotThrow(() => parsed(source, format))
    })
  }
})
