// What is printed right behind one another without end is padding: some of it is read, then nothing up to the next mark.
import assert from 'node:assert/strict'
import { detectFigures } from '../../../server/src/detect/figures/figures.ts'
import { detectPeriods } from '../../../server/src/detect/periods/periods.ts'
import { loosePassage } from '../../../server/src/model/passage.ts'

const figuresIn = (text: string): number => detectFigures([loosePassage(text)], [[]]).figures.length
const periodsIn = (text: string): number => detectPeriods([loosePassage(text)]).length

describe('figures and periods right behind one another', () => {
  it('a few of them are all read', () => assert.equal(figuresIn('1亿元'.repeat(20)), 20))

  it('so are any number with marks between them', () => assert.equal(figuresIn('1亿元，'.repeat(200)), 200))

  it('of more than that the first are read, and what stands behind the next mark', () => {
    assert.equal(figuresIn(`${'1亿元'.repeat(500)}，出口3亿元`), 42)
    assert.equal(periodsIn(`${'2031年'.repeat(500)}，2032年`), 42)
  })

  it('a million characters of them take no time', () => {
    const start = process.cpuUsage().user
    figuresIn('1亿元'.repeat(333_333))
    periodsIn('2031年'.repeat(200_000))
    assert.ok(process.cpuUsage().user - start < 1_000_000)
  })
})
