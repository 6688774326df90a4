// What a parse remembers of the text before changes nothing in what it finds.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cohesionBetween, CohesionMemory } from '../../server/src/parse/cohesion.ts'
import { ParseMemory } from '../../server/src/parse/memory.ts'
import { parse } from '../../server/src/parse/parse.ts'
import { edited } from '../support/edits.ts'

const paragraphs = [
  '上半年，澜江市跨境电商进出口保持两位数增长，海外仓和综合保税区的业务量同步扩大，外贸企业订单充足，港口集装箱吞吐量再创新高。',
  '市商务局介绍，跨境电商综合试验区新设海外仓四个，保税区内企业通关时间压缩三成，出口退税平均办理时间缩短到两个工作日。',
  '青川县的稻田里，插秧机来回穿梭，农技员指导农户育秧、施肥，今年全县早稻种植面积稳中有增，粮食生产开局良好。',
  '县农业农村局组织技术员进村入户，推广病虫害统防统治，早稻长势好于常年，农户种粮积极性明显提高，农机合作社忙个不停。',
  '（作者系弘远研究院研究员）',
  '一、工作回顾',
  'Jiaokan 1.0 released in 2023 年 5 月，增 长 1 6 % ，共 30 000元。',
]
const typed = ['的', '早稻', '\n', '\n\n', ' ', '　　', '1 000', '。', '', '海外仓']
const edit = fc.record({ at: fc.nat(2000), removed: fc.nat(15), text: fc.constantFrom(...typed) })
const lines = fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 16 })

describe('the memory of a parse', () => {
  it('gives the passages and articles of a parse from scratch after every edit', () => {
    fc.assert(
      fc.property(lines, fc.array(edit, { minLength: 1, maxLength: 8 }), (printed, edits) => {
        const memory = new ParseMemory()
        let text = printed.join('\n')
        parse(documentOf(text), memory)
        for (const one of edits) {
          text = edited(text, one)
          assert.deepEqual(parse(documentOf(text), memory), parse(documentOf(text)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives the cohesion of texts from scratch, to the last bit', () => {
    const change = fc.record({ at: fc.nat(20), text: fc.constantFrom(...paragraphs, '', '稻'), adds: fc.boolean() })
    fc.assert(
      fc.property(lines, fc.array(change, { minLength: 1, maxLength: 8 }), (texts, changes) => {
        const memory = new CohesionMemory()
        let now = texts
        cohesionBetween(now, memory)
        for (const { at, text, adds } of changes) {
          now = now.toSpliced(at % (now.length + 1), adds ? 0 : 1, text)
          assert.deepEqual(cohesionBetween(now, memory), cohesionBetween(now))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('keeps the very text of a paragraph that was not edited', () => {
    const memory = new ParseMemory()
    const before = parse(documentOf(paragraphs.slice(0, 4).join('\n')), memory)
    const after = parse(documentOf(paragraphs.slice(0, 4).join('\n').replace('两位数', '一位数')), memory)
    const starts = (parsed: typeof before) => parsed.passages.map(({ sentenceStarts }) => sentenceStarts)
    assert.deepEqual(
      starts(after).map((own, index) => own === starts(before)[index]),
      [false, true, true, true],
    )
  })
})

const documentOf = (text: string) => ({ path: '正文.txt', text, format: 'plaintext', encoding: 'utf-8' }) as const
