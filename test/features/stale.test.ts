import assert from 'node:assert/strict'
import { staleMentions } from '../../server/src/features/stale.ts'
import { placesOf } from '../../server/src/features/wording/place.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import { corpusOf } from '../support/featureCorpus.ts'

const others = {
  '乙.md': '2023年江苏省进出口总额52500亿元，设立跨境电子商务综合试验区。',
  '丙.md': '落实《关于促进数字服务发展的意见》，2023年江苏省进出口总额5.31万亿元。',
}

/** `甲.md` was `before` and is `now`; a line for each change: was → is: path text, … */
function stale(before: string, now: string): string[] {
  const files = Object.entries({ ...others, '甲.md': now }).map(([path, text]) => ({ path, text }))
  const snapshot = corpusOf({ files, targets: [], cursor: null })
  const old = digest({ path: '甲.md', text: before, format: 'markdown', encoding: 'utf-8' })
  return staleMentions(old, snapshot, '甲.md').map(({ was, is, mentions }) => {
    const places = placesOf(snapshot, mentions).map(
      ({ path, span }) => `${path} ${snapshot.digests.get(path)!.document.text.slice(span.start, span.end)}`,
    )
    return `${was} → ${is}: ${places.join('，')}`
  })
}

describe('what an edit makes stale', () => {
  const cases: [name: string, before: string, now: string, expected: string[]][] = [
    [
      'a figure: whoever still says the old value',
      '2023年江苏省进出口总额5.25万亿元。',
      '2023年江苏省进出口总额5.31万亿元。',
      ['5.25万亿元 → 5.31万亿元: 乙.md 52500亿元'],
    ],
    [
      'nothing where the value is the same in another form',
      '2023年江苏省进出口总额5.25万亿元。',
      '2023年江苏省进出口总额52500亿元。',
      [],
    ],
    [
      'nothing where the text is the same',
      '2023年江苏省进出口总额5.25万亿元。',
      '2023年江苏省进出口总额5.25万亿元。',
      [],
    ],
    ['nothing where the figure is new', '形势向好。', '2023年江苏省进出口总额5.31万亿元。', []],
    ['nothing where the figure is gone', '2023年江苏省进出口总额5.25万亿元。', '形势向好。', []],
    [
      'a title',
      '印发《关于促进数字服务发展的意见》。',
      '印发《关于促进数字服务业发展的意见》。',
      ['《关于促进数字服务发展的意见》 → 《关于促进数字服务业发展的意见》: 丙.md 《关于促进数字服务发展的意见》'],
    ],
  ]
  for (const [name, before, now, expected] of cases) it(name, () => assert.deepEqual(stale(before, now), expected))
})
