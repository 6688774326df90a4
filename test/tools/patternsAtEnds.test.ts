import assert from 'node:assert/strict'
import { firstCharacters, lastCharacters } from '../../server/src/tools/patternEdges.ts'
import { endTest, startTest, withoutEnd, withoutStart } from '../../server/src/tools/patternsAtEnds.ts'

describe('patterns bound to one end of a text', () => {
  const aimsAtGoal = startTest(/^的(?:预期)?目标/)
  const tellsDirection = endTest(/(?<!达)(?:到|至)$/)

  it('match as the pattern alone does', () => {
    assert.deepEqual(['的目标', '的预期目标', '的产量', '目标', ''].map(aimsAtGoal), [true, true, false, false, false])
    assert.deepEqual(['增加到', '降至', '达到', '到了', ''].map(tellsDirection), [true, true, false, false, false])
  })

  it('are taken away as the pattern alone takes them away', () => {
    const [withoutAim, withoutRank] = [withoutStart(/^的(?:预期)?目标/), withoutEnd(/第\d{1,3}位?$/)]
    assert.deepEqual(['的预期目标是', '目标是', ''].map(withoutAim), ['是', '目标是', ''])
    assert.deepEqual(['居第12位', '居第3', '第3名', ''].map(withoutRank), ['居', '居', '第3名', ''])
  })
})

const characters = (set: ReadonlySet<string> | null): string | null => (set === null ? null : [...set].sort().join(''))

describe('the characters that a pattern may begin and end with', () => {
  const first: readonly (readonly [RegExp, string | null])[] = [
    [/^甲乙|^[丙丁]/, '丁丙甲'],
    [/^(?:甲|乙)?丙+/, '丙乙甲'],
    [/^(?!丁)甲{0,2}(?<named>乙|\d)/, '0123456789乙甲'],
    [/^[a-c.-]/, '-.abc'],
    [/^[\u4e00\u4e01]x/u, '一丁'],
    [/^\.\*/, '.'],
    [/^(?:甲|乙?)/, null],
    [/^[^甲]乙/, null],
    [/^[\u4e00-\u9fff]甲/, null],
    [/^\p{Script=Han}甲/u, null],
    [/^\s*甲/, null],
    [/^甲|乙/, null],
    [/(?:^|，)甲/, null],
    [/^甲/i, null],
    [/^甲/y, null],
  ]
  const last: readonly (readonly [RegExp, string | null])[] = [
    [/甲(?:乙|丙丁)?$/, '丁乙甲'],
    [/甲[乙丙]{0,2}?$/, '丙乙甲'],
    [/甲$|(?:乙$|丙$)/, '丙乙甲'],
    [/(?:^|[，的]|全国)前$/, '前'],
    [/甲(?<=丙甲)$/, '甲'],
    [/甲(?:乙){1,}$/, '乙'],
    [/甲[^，]*$/, null],
    [/甲.$/, null],
    [/甲$|乙/, null],
    [/^$|甲$/, null],
    [/甲(?=乙|$)/, null],
  ]
  it('are those of its source', () => {
    for (const [pattern, expected] of first)
      assert.equal(characters(firstCharacters(pattern)), expected, pattern.source)
    for (const [pattern, expected] of last) assert.equal(characters(lastCharacters(pattern)), expected, pattern.source)
  })
})
