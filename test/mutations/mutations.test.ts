// Errors planted in texts of our own: they are real ones by what is written, and the checks find them.
import assert from 'node:assert/strict'
import { Judge } from '../bench/mutations/judge.ts'
import { mutationsOf, mutatorNames } from '../bench/mutations/mutate.ts'
import { ownTexts } from '../bench/mutations/own.ts'
import { countOf, judgeAll } from '../bench/mutations/tally.ts'
import { meaningOf, writtenOf } from '../bench/mutations/written.ts'

describe('errors planted in consistent texts', () => {
  const stated = ownTexts()
  const mutations = mutationsOf(stated)
  const judged = judgeAll(new Judge(stated.documents), mutations)

  it('every bond of the texts holds before', () => {
    const read = (id: string) => meaningOf(stated.figures.get(id)!.written)
    assert.deepEqual(
      stated.bonds.filter((bond) => !bond.fits(read)),
      [],
    )
  })
  it('nothing is found before', () => assert.deepEqual(new Judge(stated.documents).judge([]).found, []))
  it('the same errors every time', () => assert.deepEqual(mutationsOf(stated), mutations))
  it('each of them breaks what held', () => {
    assert.ok(mutations.length > 60)
    for (const { broken, planting } of mutations) assert.ok(broken.length > 0 || planting.name, planting.mutator)
  })
  it('most kinds of error can be planted', () => {
    const planted = new Set(mutations.map(({ planting }) => planting.mutator))
    assert.ok(mutatorNames.filter((name) => planted.has(name)).length >= 9)
  })
  it('at least 95 in 100 are found', () => {
    const { planted, found } = countOf(judged)
    const missed = judged.filter(({ isFound }) => !isFound)
    const list = missed.map(({ mutation: { planting } }) => `${planting.mutator}: ${planting.edits[0]!.text}`)
    assert.ok(found >= planted * 0.95, `${found} of ${planted}; missed ${list.join(', ')}`)
  })
  it('at least 97 in 100 findings are at or about the place', () => {
    const { added, beside } = countOf(judged)
    assert.ok(added - beside >= added * 0.97, `${beside} of ${added} beside the point`)
  })
})

describe('what a labelled figure stands for', () => {
  const about = { kind: 'amount', hedge: 'exact', direction: null } as const
  const cases = [
    ['1.1万亿元', '1100000000000', about, ['1050000000000', '1150000000000']],
    ['8,210亿元', '821000000000', about, ['820950000000', '821050000000']],
    ['30个', '30', { ...about, kind: 'count' }, ['30', '30']],
    ['5.2%', '5.2', { ...about, kind: 'percent', direction: 'down' }, ['-5.25', '-5.15']],
    ['400多家', '400', { ...about, kind: 'count', hedge: 'over' }, ['400', '500']],
    ['六成', '60', { ...about, kind: 'percent', hedge: 'nearly' }, ['54', '60']],
    ['三个方面', '3', { ...about, kind: 'count' }, ['3', '3']],
  ] as const
  for (const [text, value, meaning, [low, high]] of cases)
    it(text, () => assert.deepEqual(meaningOf(writtenOf(text, value, meaning)), { low, high }))
})
