import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import {
  blanks,
  characterSet,
  codeAt,
  endWithoutBlanks,
  holds,
  holdsDigit,
  isBlank,
  startBehindBlanks,
  without,
} from '../../server/src/tools/characters.ts'

describe('字符集', () => {
  it('只认集里的字，不认文外的位置', () => {
    const isMark = characterSet('，。')
    assert.deepEqual(
      [-1, 0, 1, 2, 3].map((at) => isMark('增，长', at)),
      [false, false, true, false, false],
    )
    assert.equal(isMark('', 0), false)
  })

  it('文外的位置没有编码', () => {
    assert.deepEqual(
      [-1, 0, 1, 2].map((at) => codeAt('增长', at)),
      [0, 0x589e, 0x957f, 0],
    )
  })

  it('许多集各不相干', () => {
    const sets = Array.from({ length: 100 }, (_, order) => characterSet([String.fromCharCode(0x4e00 + order)]))
    sets.forEach((isOne, order) =>
      assert.deepEqual(
        sets.map((_, other) => isOne(String.fromCharCode(0x4e00 + other), 0)),
        sets.map((_, other) => other === order),
      ),
    )
  })

  it('空白与正则所说的相同', () => {
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code)
      assert.equal(isBlank(sign, 0), /\s/.test(sign), code.toString(16))
    }
    assert.equal(/^\s+$/.test(blanks), true)
  })

  it('文中有没有', () => {
    assert.equal(holds('同比增长', characterSet('比')), true)
    assert.equal(holds('同比增长', characterSet('较')), false)
    assert.equal(holdsDigit('增长3'), true)
    assert.equal(holdsDigit('增长三'), false)
  })

  it('空白的两边', () => {
    assert.equal(endWithoutBlanks('增长  \t', 5), 2)
    assert.equal(endWithoutBlanks('  ', 2), 0)
    assert.equal(startBehindBlanks('　 增长', 0), 2)
    assert.equal(startBehindBlanks('  ', 0), 2)
  })

  it('去掉文中的字', () => {
    const plain = without('“” ')
    assert.equal(plain('“双碳” 目标'), '双碳目标')
    assert.equal(plain('目标'), '目标')
  })
})
