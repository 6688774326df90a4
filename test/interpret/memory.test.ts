// A digest that remembers the one before is the digest from scratch, whatever was typed in between.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { digest } from '../../server/src/interpret/digest.ts'
import { DigestMemory } from '../../server/src/interpret/memory.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import type { SourceDocument } from '../../server/src/model/document.ts'
import { edited } from '../support/edits.ts'

const paragraphs = [
  '# 上半年外贸运行情况',
  '2023年上半年，澜江市跨境电商进出口总额1.2万亿元，同比上升14%，其中出口8960亿元，进口3040亿元。',
  '澜江市商务局局长李文清介绍，澜江市现有海外仓2400个。',
  '与去年同期相比，对美、澳出口分别增长7.9%和1.4倍。',
  '一、2022年工作回顾',
  '全省新增企业3.2万家，占全国的6.5%。',
  '7月中旬印发的《关于促进贸易发展的若干措施》（以下简称《措施》）提出，到2025年达到1500亿元。',
  '李文清说，《措施》实施以来，平均每天落地1.5个项目。',
  '全省新增企业3.2万家，占全国的6.5%。',
  '本报北京5月7日电（记者王晓）　外贸延续增势。',
  '| 地区 | 2022年 |',
  '（作者系弘远研究院研究员）',
  '澜江市上半年新设海外仓四个，综合保税区进出口328.5亿元，同比增长12.4%，占全市外贸总值的三成以上，企业通关时间再压缩三成。',
  '青川县今年早稻种植面积稳定在15.6万亩，比上年增加0.4万亩，农技员进村入户指导育秧施肥，粮食生产开局良好，农户积极性明显提高。',
]
const typed = ['的', '7', '，', '。', '\n', '\n\n', '2021年', '浙江省', '《', '》', '8.5亿元', '', '（', '其中']

const edit = fc.record({
  at: fc.nat(1000),
  removed: fc.nat(12),
  text: fc.constantFrom(...typed),
})

const documentOf = (text: string): SourceDocument => ({
  path: '正文.txt',
  text,
  format: 'plaintext',
  encoding: 'utf-8',
})

describe('a digest with memory', () => {
  it('is the one from scratch after every edit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 18 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (lines, edits) => {
          const memory = new DigestMemory()
          let text = lines.join('\n')
          digest(documentOf(text), memory)
          for (const one of edits) {
            text = edited(text, one)
            assert.deepEqual(digest(documentOf(text), memory), digest(documentOf(text)))
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('reads again only the paragraph in which one types', () => {
    const memory = new DigestMemory()
    const before = digest(documentOf(paragraphs.join('\n')), memory)
    const after = digest(documentOf(paragraphs.join('\n').replace('海外仓2400个', '海外仓2450个')), memory)
    const fresh = after.figures.filter(({ observation }) => !isIn(before, observation)).map(textOf)
    assert.deepEqual(fresh, ['2450个'])
  })

  it('makes nothing anew that is told again by a headline, a bound or another paragraph', () => {
    const lines = [
      '# 澜江外贸进出口328.5亿元',
      '2023年上半年，澜江市进出口总额328.5亿元，同比增长12.4%。',
      '上述进出口总额328.5亿元，突破320亿元。',
      '澜江市现有海外仓2400个。',
    ]
    const memory = new DigestMemory()
    const before = digest(documentOf(lines.join('\n')), memory)
    const after = digest(documentOf(lines.join('\n').replace('现有', '已有')), memory)
    assert.deepEqual(after.figures.filter(({ observation }) => !isIn(before, observation)).map(textOf), ['2400个'])
  })
})

const isIn = ({ figures }: Digest, observation: object): boolean =>
  figures.some((figure) => figure.observation === observation)
const textOf = ({ observation }: Digest['figures'][number]): string => observation.text
