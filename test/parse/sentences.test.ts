import assert from 'node:assert/strict'
import { parsed } from './view.ts'

function sentences(text: string): string[] {
  return parsed(text).passages.flatMap((passage) =>
    passage.sentenceStarts.map((start, index) => passage.text.slice(start, passage.sentenceStarts[index + 1])),
  )
}

describe('sentences', () => {
  const cases: readonly (readonly [what: string, ...sentences: string[]])[] = [
    ['end at 。！？', '出口增长5%。', '进口呢？', '也增长了！'],
    ['keep closing quotes and brackets', '他说：“出口增长5%。”', '（进口增长3%。）', '贸易顺差扩大。'],
    ['do not end at ；or at a decimal point', '出口增长5.2%；进口增长3.4%。'],
    ['do not end inside a title or a quoted question', '《外贸怎么看？》一文回应了“谁来做？”的问题。'],
    ['end at an English full stop before a capital', 'Exports rose.', 'Imports fell by 5.2%.'],
  ]
  for (const [what, ...expected] of cases) {
    it(what, () => {
      const joined = expected.join(/^[A-Z]/.test(expected[0]!) ? ' ' : '')
      assert.deepEqual(
        sentences(joined).map((sentence) => sentence.replace(/ /g, '')),
        expected.map((sentence) => sentence.replace(/ /g, '')),
      )
    })
  }

  const headlines: readonly (readonly [what: string, headline: string, ...parts: string[]])[] = [
    ['a blank parts a headline', '渔船陆续返港 码头检修忙', '渔船陆续返港', '码头检修忙'],
    ['behind a quotation', '打造“蓝色粮仓” 12个渔港开工', '打造“蓝色粮仓”', '12个渔港开工'],
    ['not inside a title', '《渔港建设规划 检修办法》发布', '《渔港建设规划检修办法》发布'],
    ['not in front of an amount', '全省渔获量突破 10万吨大关', '全省渔获量突破10万吨大关'],
    ['not behind a time alone', '2023年上半年 全省渔业形势向好', '2023年上半年全省渔业形势向好'],
    ['not where blanks part every word', '全 省 渔 业 形 势 向 好', '全省渔业形势向好'],
  ]
  for (const [what, headline, ...expected] of headlines)
    it(`${what}: ${headline}`, () => {
      assert.deepEqual(sentences(`# ${headline}\n\n渔港里一片忙碌。`).slice(0, -1), expected)
    })

  it('the number of an article that a blank parts from it stands alone', () => {
    assert.deepEqual(sentences('第五条　渔船应当检修。第六条生产线已建成。'), [
      '第五条',
      '渔船应当检修。',
      '第六条生产线已建成。',
    ])
    assert.deepEqual(sentences('第六条生产线已建成。'), ['第六条生产线已建成。'])
  })

  it('a dateline in front of the first words stands alone', () => {
    const words = '全省渔业增长5%。'
    for (const dateline of ['江岸社青澜5月3日电', '据江岸网5月3日电（记者甲某）'])
      assert.deepEqual(sentences(dateline + words), [dateline, words])
    assert.deepEqual(sentences(`本报青澜5月3日讯${words}`), [`本报青澜5月3日讯${words}`])
    assert.deepEqual(sentences('青澜电网5月3日电力供应充足。'), ['青澜电网5月3日电力供应充足。'])
  })

  it('are numbered through the document', () => {
    const { passages } = parsed('出口增长5%。进口增长3%。\n\n顺差扩大。')
    assert.deepEqual(
      passages.map(({ firstSentence }) => firstSentence),
      [0, 2],
    )
  })
})
