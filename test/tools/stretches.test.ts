// Stretches of a text are known by what stands in them, wherever that is and in whatever order they are asked for.
import assert from 'node:assert/strict'
import { Stretches } from '../../server/src/tools/stretches.ts'

/** The identity of what is printed in front of │ and behind it, in a text where other words stand around. */
function identityIn(around: string, parts: string): string {
  const [front, behind] = parts.split('│') as [string, string]
  const stretches = new Stretches()
  stretches.read(around + front + '12.5%' + behind + around)
  const [to, again] = [around.length + front.length, around.length + front.length + 5]
  return stretches.identity(around.length, to, again, again + behind.length)
}

describe('stretches of a text', () => {
  const cases = ['出口同比增长│，', '出口同比增长，│', '│', '│出口同比增长，', '进口同比增长│，', '出口2023年增长│，']

  it('are equal where their characters are', () => {
    const identities = cases.map((parts) => identityIn('', parts))
    for (const around of ['全年', '今年前三季度，'.repeat(700)])
      assert.deepEqual(
        cases.map((parts) => identityIn(around, parts)),
        identities,
      )
    assert.equal(new Set(identities).size, cases.length)
  })

  it('are found in any order, and in another text', () => {
    const text = '全省进口12亿元，出口345亿元。'.repeat(900)
    const stretches = new Stretches()
    stretches.read(text)
    const at = (from: number) => stretches.identity(from, from + 4, from + 8, from + 16)
    const places = [0, 8500, 17, 12_750, 34]
    assert.deepEqual(
      places.map(at),
      places.map(() => at(0)),
    )
    stretches.read(text.slice(1))
    assert.equal(at(16), at(16 + 17))
    assert.notEqual(at(0), at(16))
  })

  it('know their digits', () => {
    const stretches = new Stretches()
    stretches.read('2023年1—9月，全省进出口'.repeat(400))
    assert.equal(stretches.digitsIn(0, 15), 6)
    assert.equal(stretches.digitsIn(4, 6), 1)
    assert.equal(stretches.digitsIn(150, 180), 12)
  })
})
