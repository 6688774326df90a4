// A sign that is not set says that none of its characters, and none of its words, stands in the stretch.
import assert from 'node:assert/strict'
import { signOf, signOfWords, signsIn } from '../../server/src/tools/signs.ts'

const later = signOf('将拟')
const divisions = signOfWords(['全省', '本省', '省内', '全市', '该村'])

const signs = (text: string) => signsIn(text, 0, text.length)

describe('signs', () => {
  it('a stretch has the signs of its characters and of no others', () => {
    assert.equal(signs('明年将建成3座') & later, later)
    assert.equal(signs('去年建成3座') & later, 0)
    assert.equal(signsIn('明年将建成3座', 3, 8) & later, 0)
  })

  for (const word of ['全省', '本省', '省内', '全市', '该村'])
    it(`${word} has the sign of its list`, () => assert.notEqual(signs(`在${word}推广`) & divisions, 0))

  it('beyond as many groups as there are bits a sign still says what is there', () => {
    const many = Array.from(
      '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃',
      (sign) => [sign, signOf(sign)] as const,
    )
    for (const [sign, bit] of many) assert.equal(signs(`有${sign}字`) & bit, bit)
  })
})
