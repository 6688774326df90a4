// A relative period in an article without a date, on a figure that others could be compared with.
import assert from 'node:assert/strict'
import { checkFindings } from '../../support/checkFindings.ts'
import { checkFiles, tally } from '../../support/fixes.ts'

const elsewhere = `
@@ 公报.md
2025年，浙江省软件业务收入3.64万亿元。`

describe('period-unresolved', () => {
  it('last year, and nobody knows of when', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
去年，浙江省软件业务收入⟦3.46万亿元⟧{period-unresolved/information}。
`))

  it('once for an article that says it twice', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
去年，浙江省软件业务收入⟦3.46万亿元⟧{period-unresolved}。

去年，浙江省软件业务收入3.46万亿元，居全国前列。
`))

  it('nothing to compare it with', () =>
    checkFindings(`
@@ 讲稿.md
去年，浙江省软件业务收入3.46万亿元。
`))

  it('the date of the article is known', () =>
    checkFindings(`${elsewhere}
@@ 2025-03-01-讲稿.md
去年，浙江省软件业务收入3.46万亿元。
`))

  it('what is known elsewhere is of another place', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
去年，江苏省软件业务收入3.46万亿元。
`))

  it('a target is compared with nothing', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
今年，力争浙江省软件业务收入达到3.9万亿元。
`))

  it('says nothing once jiaokan.yaml gives the date, and holds the figure against the others', () => {
    const files = [
      { path: '公报.md', text: '2025年，浙江省软件业务收入3.64万亿元。' },
      { path: '讲稿/一.md', text: '去年，浙江省软件业务收入3.46万亿元。' },
    ]
    const found = (yaml: string) => tally(checkFiles(files, yaml))
    assert.deepEqual(found(''), ['讲稿/一.md period-unresolved'])
    assert.deepEqual(found('date: {讲稿: 2026-03}'), ['公报.md value-conflict', '讲稿/一.md value-conflict'])
    assert.deepEqual(found('date: {讲稿: 2024}'), [])
    assert.deepEqual(found('date: {讲稿/一.md: 2024, "讲稿/*": 2026}'), [])
    assert.deepEqual(found('date: {别处: 2026}'), ['讲稿/一.md period-unresolved'])
  })

  it('front matter goes before jiaokan.yaml, and jiaokan.yaml before the name of the file', () => {
    const text = '去年，浙江省软件业务收入3.46万亿元。'
    const periodOf = (path: string, source: string) =>
      checkFiles([{ path, text: source }], 'date: {"**": 2024}').snapshot.digests.get(path)?.figures[0]?.observation
        .period
    assert.equal(periodOf('讲稿.md', `---\ndate: 2022-05-01\n---\n\n${text}`), '2021')
    assert.equal(periodOf('2020-05-01-讲稿.md', text), '2023')
  })

  it('suppressed', () =>
    checkFindings(`${elsewhere}
@@ 讲稿.md
<!-- jiaokan-disable-next-line period-unresolved 讲稿不注日期 -->
去年，浙江省软件业务收入3.46万亿元。
`))
})
