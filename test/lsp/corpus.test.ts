import assert from 'node:assert/strict'
import { digest } from '../../server/src/interpret/digest.ts'
import { Corpus } from '../../server/src/lsp/corpus.ts'
import type { SourceDocument } from '../../server/src/model/document.ts'
import { emptySettlement } from '../../server/src/model/settlement.ts'

const sentence = '2022年江苏省粮食总产量412.6万吨。'

function corpusWith(analyse: (document: SourceDocument) => void): { corpus: Corpus; lines: string[] } {
  const lines: string[] = []
  const corpus = new Corpus(
    null,
    (line) => lines.push(line),
    (document) => {
      analyse(document)
      return digest(document)
    },
  )
  return { corpus, lines }
}

describe('corpus', () => {
  it('sets a file aside by name where its analysis fails, and keeps the others', () => {
    const { corpus, lines } = corpusWith(({ text }) => {
      if (text.includes('毒')) throw new RangeError('too deep')
    })
    corpus.setBuffer('毒.md', '毒', 1)
    corpus.setBuffer('好.md', sentence, 1)
    assert.deepEqual([...corpus.snapshot().digests.keys()], ['好.md'])
    assert.deepEqual([...corpus.skipped], [['毒.md', 'quarantined']])
    assert.equal(lines.length, 1)
    assert.match(lines[0]!, /^analysis failed for 毒\.md — RangeError: too deep/)

    corpus.snapshot()
    assert.equal(lines.length, 1, 'the same text is not tried again')

    corpus.setBuffer('毒.md', sentence, 2)
    assert.deepEqual([...corpus.snapshot().digests.keys()], ['好.md', '毒.md'])
    assert.deepEqual([...corpus.skipped], [])
  })

  it('reads anew what the settings give another date, and nothing else', () => {
    const read: string[] = []
    const { corpus } = corpusWith(({ path }) => read.push(path))
    const speech = '去年江苏省粮食总产量412.6万吨。'
    corpus.setBuffer('甲.md', speech, 1)
    corpus.setBuffer('乙.md', speech, 1)
    const periods = () => [...corpus.snapshot().digests.values()].map(({ figures }) => figures[0]?.observation.period)
    assert.deepEqual(periods(), [null, null])
    corpus.settle({ ...emptySettlement, dates: [{ path: '甲.md', date: '2023' }] })
    assert.deepEqual(periods(), [null, '2022'])
    corpus.settle(emptySettlement)
    assert.deepEqual(periods(), [null, null])
    assert.deepEqual(read, ['甲.md', '乙.md', '甲.md', '甲.md'])
  })

  it('takes a file out when its new text cannot be analysed', () => {
    const { corpus } = corpusWith(({ text }) => {
      if (text === '坏') throw new Error('no')
    })
    corpus.setBuffer('稿.md', sentence, 1)
    assert.equal(corpus.snapshot().digests.size, 1)
    corpus.setBuffer('稿.md', '坏', 2)
    assert.equal(corpus.snapshot().digests.size, 0)
  })

  it('analyses once for many keystrokes, and not at all where the text came back', () => {
    const analysed: string[] = []
    const { corpus } = corpusWith(({ text }) => analysed.push(text))
    for (let end = 1; end <= sentence.length; end++) corpus.setBuffer('稿.md', sentence.slice(0, end), end)
    const snapshot = corpus.snapshot()
    corpus.setBuffer('稿.md', `${sentence}字`, 98)
    corpus.setBuffer('稿.md', sentence, 99)
    assert.equal(corpus.snapshot(), snapshot)
    assert.deepEqual(analysed, [sentence])
  })

  it('lets the open buffer stand over the disk, and the disk come back when it closes', () => {
    const { corpus } = corpusWith(() => undefined)
    const text = () => corpus.snapshot().digests.get('稿.md')?.document.text
    corpus.setDisk('稿.md', { text: '盘上', encoding: 'gb18030' })
    corpus.setBuffer('稿.md', '改过', 1)
    assert.equal(text(), '改过')
    corpus.setDisk('稿.md', null)
    assert.equal(text(), '改过', 'deleted while open')
    corpus.setDisk('稿.md', { text: '盘上', encoding: 'gb18030' })
    corpus.closeBuffer('稿.md')
    assert.equal(text(), '盘上')
    corpus.setDisk('稿.md', null)
    assert.equal(text(), undefined)
  })
})
