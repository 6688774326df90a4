// What a finding looks like when it is shown: places by name, both languages, and a fingerprint without positions.
import assert from 'node:assert/strict'
import { Checker } from '../../server/src/check/run.ts'
import { present, type PresentedFinding } from '../../server/src/check/present.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { readMarked } from '../support/marked.ts'
import { findingsOf, snapshotOf } from '../support/checkFindings.ts'

const conflict = `
@@ 公报.md
# 浙江统计公报

2023年，浙江省软件业务收入3.46万亿元。
@@ 解读.md
# 专家解读

各方关注。

2023年浙江省软件业务收入达3.64万亿元。
`
const english = (source: string): PresentedFinding[] => {
  const snapshot = snapshotOf(readMarked(source).files)
  return [...new Checker().check(snapshot, defaultCheckSettings).values()]
    .flat()
    .map((finding) => present(finding, snapshot, 'en'))
}

describe('presented findings', () => {
  it('name the other place by title and paragraph', () => {
    const [first, second] = findingsOf(conflict)
    assert.equal(
      first?.message,
      '同一数据前后不一：软件业务收入（2023年，浙江省）此处为3.46万亿元，《专家解读》第2段为3.64万亿元',
    )
    assert.equal(second?.related[0]?.message, '《浙江统计公报》第1段：软件业务收入3.46万亿元')
    assert.equal(second?.related[0]?.path, '公报.md')
  })

  it('say the same in English', () =>
    assert.equal(
      english(conflict)[0]?.message,
      'Two values for one quantity: 软件业务收入 (2023, 浙江省) is 3.46万亿元 here and 3.64万亿元 in 《专家解读》, paragraph 2',
    ))

  it('within an article the place is told without its title', () => {
    const [finding] = findingsOf(`
# 浙江统计公报

2023年，浙江省软件业务收入3.46万亿元。

据介绍，2023年浙江省软件业务收入达3.64万亿元。
`)
    assert.match(finding?.message ?? '', /，本文第2段为3.64万亿元$/)
  })

  it('a growth among the other places is told as one', () => {
    const rising = conflict.replace('收入3.46万亿元', '收入增长7.1%').replace('收入达3.64万亿元', '收入增长1.7%')
    assert.equal(findingsOf(rising)[1]?.related[0]?.message, '《浙江统计公报》第1段：软件业务收入增长7.1%')
    const falling = rising.replaceAll('增长', '下降')
    assert.equal(findingsOf(falling)[1]?.related[0]?.message, '《浙江统计公报》第1段：软件业务收入下降7.1%')
  })

  it('the fingerprint does not move with the text', () => {
    const moved = conflict.replace('各方关注。', '各方关注。\n\n又加了两段。\n\n与数据无关。')
    assert.deepEqual(
      findingsOf(moved).map(({ fingerprint }) => fingerprint),
      findingsOf(conflict).map(({ fingerprint }) => fingerprint),
    )
  })

  it('equal mentions have fingerprints of their own', () => {
    const twice = conflict.replace('各方关注。', '2023年浙江省软件业务收入达3.64万亿元。')
    const fingerprints = findingsOf(twice).map(({ fingerprint }) => fingerprint)
    assert.equal(new Set(fingerprints).size, 3)
    for (const fingerprint of fingerprints) assert.match(fingerprint, /^[0-9a-f]{16}$/)
  })

  it('another figure has another fingerprint', () =>
    assert.notEqual(findingsOf(conflict.replace('3.64', '3.65'))[1]?.fingerprint, findingsOf(conflict)[1]?.fingerprint))
})
