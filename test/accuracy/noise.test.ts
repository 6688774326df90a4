// Noise changes how a text looks, never what it says, and knows where each code unit came from.
import assert from 'node:assert/strict'
import { addNoise, noiseNames } from './noise.ts'
import { alike, dense } from './text.ts'

const article =
  '2031年云川省进出口总额达1.2万亿元，同比增长7.5%，其中出口7,310亿元，占60.9%；跨境电商平台Shop Now上线36个月，服务企业2.4万家𠮷。\r\n' +
  '\n　　一季度，A1口岸过货量为35.06万吨，平均通关时间缩短至0.8小时。\n全年目标不变。'

describe('noise', () => {
  for (const name of noiseNames) {
    it(`${name}: the text says the same`, () => assert.equal(alike(addNoise(name, article, 7).text), alike(article)))

    it(`${name}: every code unit knows where it came from`, () => {
      const { text, origin } = addNoise(name, article, 7)
      assert.equal(origin.length, text.length)
      const { text: kept, offsets } = dense(text)
      const found = offsets.map((offset) => article.charAt(origin[offset] ?? -1)).join('')
      assert.equal(alike(found), alike(kept))
      assert.deepEqual(
        origin,
        [...origin].sort((a, b) => a - b),
      )
    })

    it(`${name}: the same every time`, () => assert.deepEqual(addNoise(name, article, 7), addNoise(name, article, 7)))

    it(`${name}: there is some`, () => assert.notEqual(addNoise(name, article, 7).text, article))
  }

  it('blanks stay out of numerals and Latin words', () => {
    const { text } = addNoise('spaced', article, 7)
    for (const whole of ['1.2', '7,310', '60.9%', 'Shop Now', 'A1', '𠮷']) assert.ok(text.includes(whole), whole)
  })

  it('wrapped lines are full, with a blank line behind', () => {
    const { text } = addNoise('wrapped', article, 7)
    assert.ok(text.split('\n').every((line) => line.length <= 35))
    assert.equal(text.split('\n')[0]?.length, 34)
    assert.equal(text.split('\n')[1], '')
  })

  it('full-width numerals hold full-width points', () => {
    const { text } = addNoise('full-width', article, 7)
    for (const numeral of ['２０３１年', '１．２万亿', '７．５％']) assert.ok(text.includes(numeral), numeral)
  })
})
