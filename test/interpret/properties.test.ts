// What holds for every text: a digest always comes out, in order and in bounds, and blanks change no meaning.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { digestOf } from '../support/figures.ts'

const pieces = [
  '2023年',
  '上半年',
  '我国',
  '跨境电商',
  '进出口总额',
  '达',
  '1.4万亿元',
  '，',
  '同比增长',
  '13%',
  '。',
  '其中',
  '出口',
  '《',
  '》',
  '（',
  '）',
  '“',
  '”',
  '——',
  '占',
  '的',
  '5.2',
  '个百分点',
  '和',
  '、',
  '分别',
  '由',
  '降至',
  '\n',
  '\n\n',
  ' ',
  '　　',
  '百分之',
  '三分之',
  '一',
  '十',
  '万',
  '亿',
  '多',
  '-',
  '∶',
  '#',
  '|',
  '*',
  '\u0000',
  '\ud800',
  '😀',
]
const messy = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((list) => list.join(''))

describe('any text', () => {
  for (const path of ['2023-08-31.txt', '正文.md']) {
    it(`gives a digest in bounds and in order: ${path}`, () => {
      fc.assert(
        fc.property(messy, (text) => {
          const digest = digestOf(text, path)
          for (const list of [digest.figures, digest.periods, digest.titles, digest.entities]) {
            let last = 0
            for (const { span } of list) {
              assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length)
              assert.ok(span.start >= last || list === digest.entities || list === digest.titles)
              last = span.start
            }
          }
          for (const { observation } of digest.figures) {
            // A key that holds the value itself ties only mentions that agree: nothing more need be known of them.
            assert.ok(
              observation.quantity === null ||
                observation.quantity.startsWith('=') ||
                (observation.indicator !== null && observation.scope !== null && observation.period !== null),
            )
          }
        }),
        { numRuns: 300 },
      )
    })
  }
})

const sentence =
  '2022年前三季度，我国水产品进出口总额为1.4万亿元，同比增长13%，其中出口额9430亿元，进口额4610亿元，占外贸的6%左右。'

describe('blanks inside a sentence', () => {
  const meaning = (text: string) => digestOf(text).figures.map(({ observation }) => ({ ...observation }))
  it('change nothing between Chinese characters', () => {
    const plain = meaning(sentence)
    fc.assert(
      fc.property(fc.array(fc.nat(sentence.length), { maxLength: 12 }), (places) => {
        let text = sentence
        for (const place of [...new Set(places)].sort((a, b) => b - a)) {
          if (/[\d.]/.test(text[place - 1] ?? '') && /[\d.]/.test(text[place] ?? '')) continue
          text = `${text.slice(0, place)} ${text.slice(place)}`
        }
        assert.deepEqual(meaning(text), plain)
      }),
      { numRuns: 100 },
    )
  })
  it('change nothing when every character stands apart', () => {
    assert.deepEqual(meaning([...sentence].join(' ')), meaning(sentence))
  })
})
