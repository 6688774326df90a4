// Holds the reading of titles on the State Council's own list beside the project: found whole, and their numbers with them.
import assert from 'node:assert/strict'
import { detectTitles } from '../../server/src/detect/titles.ts'
import { readTitles } from '../../server/src/interpret/names/titles.ts'
import type { TitleReading } from '../../server/src/model/title.ts'
import { parse } from '../../server/src/parse/parse.ts'
import { listedTitles, titlesAreThere, whyNoTitles } from './shared.ts'

/** What reads 《title》（number） in a sentence; null unless exactly one title is found. */
function readOne(title: string, number: string | null): TitleReading | null {
  const behind = number === null ? '' : `（${number}）`
  const text = `各地要认真落实《${title}》${behind}要求，做好有关工作。`
  const { passages } = parse({ path: '通知.txt', text, format: 'plaintext', encoding: 'utf-8' })
  const titles = readTitles(detectTitles(passages).titles, passages, [], [])
  return titles.length === 1 ? titles[0]!.reading : null
}

/** Everything but one 通知, which says of no document which it is. */
const floors = { whole: 1, numbers: 0.9998 }

if (!titlesAreThere) console.log(whyNoTitles)
else
  describe('titles of the State Council', function () {
    this.timeout(60_000)
    const listed = listedTitles()
    const read = new Map(listed.map((one) => [one, null as TitleReading | null]))
    before(() => {
      for (const one of listed) read.set(one, readOne(one.title, one.number))
    })

    it(`at least ${floors.whole} are found whole`, () => {
      const wrong = listed.filter((one) => read.get(one)?.title !== one.title)
      assert.ok(1 - wrong.length / listed.length >= floors.whole, wrong.map(({ title }) => title).join('\n'))
    })

    it(`at least ${floors.numbers} of their numbers are found`, () => {
      const numbered = listed.filter(({ number }) => number !== null)
      const wrong = numbered.filter((one) => read.get(one)?.number !== one.number)
      assert.ok(1 - wrong.length / numbered.length >= floors.numbers, wrong.map(({ number }) => number).join('\n'))
    })
  })
