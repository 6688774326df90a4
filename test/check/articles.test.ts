// The articles of one file are checked one by one; what is found is what a check of the whole file finds.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import { settler } from '../../server/src/index/settle.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import { DigestMemory } from '../../server/src/interpret/memory.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import { emptySettlement } from '../../server/src/model/settlement.ts'
import { edited } from '../support/edits.ts'

const paragraphs = [
  '2023年，澜江市进出口总额300亿元，其中出口200亿元，进口120亿元，占全省外贸总值的三成以上，企业通关时间再压缩三成，外贸结构持续优化，新动能加快成长。',
  '2023年，澜江市进出口总额310亿元，比上年增长近10%左右，海外仓建设超过20多个，跨境电商综合试验区（以下简称“综试区”）带动作用明显。',
  '综试区企业从2021年的25.6亿美元增至2021年的112.4亿美元，《关于促进贸易发展的若干措施提出，到2月30日全部落实到位。',
  '青川县今年早稻种植面积稳定在15.6万亩，从2022年的10万亩增至2023年的15.6万亩，增长50%，农技员进村入户指导育秧施肥，农户积极性明显提高。',
  '（作者系弘远研究院研究员）',
  '<!-- jiaokan-disable-next-line sum-mismatch -->',
]
const edit = fc.record({
  at: fc.nat(900),
  removed: fc.nat(6),
  text: fc.constantFrom('的', '7', '\n', '。', '', '2023年，澜江市出口50亿元。'),
})

/** With an alias, and an article that counts as authoritative. */
const settle = settler({
  ...emptySettlement,
  indicators: { 进出口总额: '外贸总值' },
  authorities: [{ path: null, title: '2023年，澜江市进出口总额3*' }],
})

const findingsOf = (checker: Checker, read: Digest) =>
  checker.check(apply(emptySnapshot(), [{ path: read.document.path, digest: read }]), defaultCheckSettings)

describe('the articles of one file', () => {
  it('are checked again only where they were edited, and nothing else is found than from scratch', () => {
    let several = 0
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...paragraphs), { minLength: 4, maxLength: 8 }),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        (lines, edits) => {
          const [checker, settledChecker, memory] = [new Checker(), new Checker(), new DigestMemory()]
          let text = lines.join('\n')
          for (const one of [{ at: 0, removed: 0, text: '' }, ...edits]) {
            text = edited(text, one)
            const document = { path: '版面.txt', text, format: 'plaintext', encoding: 'utf-8' } as const
            const read = digest(document, memory)
            if (read.articles.length > 1) several++
            const known = findingsOf(checker, read)
            assert.deepEqual(known, findingsOf(new Checker(), digest(document)))
            assert.deepEqual(known, findingsOf(new Checker(), { ...read }))
            assert.deepEqual(
              findingsOf(settledChecker, settle(read)),
              findingsOf(new Checker(), { ...settle(digest(document)) }),
            )
          }
        },
      ),
      { numRuns: 5, seed: 7 },
    )
    assert.ok(several > 1)
  }).timeout(60_000)
})
