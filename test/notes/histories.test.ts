// A small version of `npm run bench:anchors`: notes through generated histories of the examples, some of them in real git.
import assert from 'node:assert/strict'
import { gitHistories } from '../bench/anchors/git.ts'
import { history } from '../bench/anchors/histories.ts'
import { countOf, limits, shareRight, shareWrong } from '../bench/anchors/tally.ts'
import { ownArticles } from '../bench/anchors/texts.ts'

describe('notes through histories', function () {
  this.timeout(60_000)
  const articles = ownArticles()

  it('none is lost, most are found, next to none is misplaced', () => {
    const judged = Array.from({ length: 160 }, (_, seed) => history(articles[seed % articles.length]!, seed)).flat()
    const count = countOf(judged)
    assert.equal(count.lost, 0)
    assert.ok(shareRight(count) >= limits.right, JSON.stringify(count))
    assert.ok(shareWrong(count) <= limits.wrong + 0.005, JSON.stringify(count))
  })

  it('nor through branches that are switched and merged', async () => {
    const count = countOf(await gitHistories(articles, 4))
    assert.equal(count.lost, 0)
    assert.ok(count.wrong <= 1, JSON.stringify(count))
  })
})
