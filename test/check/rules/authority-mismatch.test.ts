// authority-mismatch: figures against verified mentions and the ledger, and marks whose words were changed.
import assert from 'node:assert/strict'
import { Checker } from '../../../server/src/check/run.ts'
import { present } from '../../../server/src/check/present.ts'
import { defaultCheckSettings } from '../../../server/src/check/settings.ts'
import { readLedger } from '../../../server/src/config/readLedger.ts'
import { apply, emptySnapshot } from '../../../server/src/index/build.ts'
import { settler } from '../../../server/src/index/settle.ts'
import { digest } from '../../../server/src/interpret/digest.ts'
import { emptySettlement } from '../../../server/src/model/settlement.ts'
import { definition } from '../../../server/src/features/definition.ts'
import { hover } from '../../../server/src/features/hover/hover.ts'
import { anchorText } from '../../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../../server/src/notes/describeAnchor.ts'
import { withMarks, type AnchoredMark } from '../../../server/src/notes/verified.ts'
import { readMarked } from '../../support/marked.ts'

const ledgerOf = (...entries: string[]): string =>
  `jiaokan: 1\nledger:\n${entries.map((one) => `  - ${one}\n`).join('')}`
const softwareIncome = '{ indicator: 软件业务收入, scope: 平川省, period: 2023, value: 3.46万亿元, source: 平川公报 }'

/** The mark of a figure, on the text in which it was verified. */
function mark(text: string, words: string, title = '平川公报'): AnchoredMark {
  const start = text.indexOf(words)
  const anchor = describeAnchor(anchorText(text), { start, end: start + words.length })
  assert.ok(anchor)
  const source = { title, address: '', date: '' }
  return { id: 'k3f9', anchor, source, by: '张三', at: '2026-11-21T10:00:00Z', text: words }
}

interface Given {
  readonly ledger?: string
  readonly marks?: Readonly<Record<string, readonly AnchoredMark[]>>
}

function snapshotOf(source: string, { ledger = '', marks = {} }: Given) {
  const settle = settler({ ...emptySettlement, ledger: readLedger(ledger).entries })
  const { files } = readMarked(source)
  return apply(
    emptySnapshot(),
    files.map(({ path, text }) => {
      const read = digest({ path, text, format: 'markdown', encoding: 'utf-8' })
      return { path, digest: withMarks(settle(read), marks[path] ?? []) }
    }),
  )
}

function found(source: string, given: Given) {
  const snapshot = snapshotOf(source, given)
  return [...new Checker().check(snapshot, defaultCheckSettings).values()]
    .flat()
    .map((finding) => present(finding, snapshot, 'zh'))
}

/** Marks as in checkFindings; exactly these findings. */
function expectFindings(source: string, given: Given): void {
  const { targets } = readMarked(source)
  const wanted = targets.flatMap(({ path, start, end, labels }) =>
    labels.map((one) => `${path} ${start}-${end} ${one}`),
  )
  const actual = found(source, given).map(({ path, span, code }) => `${path} ${span.start}-${span.end} ${code}`)
  assert.deepEqual(actual.sort(), wanted.sort())
}

const verifiedText = '2023年，平川省软件业务收入3.46万亿元。\n'

describe('authority-mismatch', () => {
  const cases: readonly (readonly [string, string, Given])[] = [
    [
      'an article against the ledger; the one that agrees stays free, and no value-conflict beside it',
      '@@ 甲.md\n2023年，平川省软件业务收入⟦3.64万亿元⟧{authority-mismatch}。\n@@ 乙.md\n2023年，平川省软件业务收入3.5万亿元。\n',
      { ledger: ledgerOf(softwareIncome) },
    ],
    [
      'another year, another place, a plan',
      '@@ 甲.md\n2022年，平川省软件业务收入3.14万亿元。2023年，云川省软件业务收入1.2万亿元。\n',
      { ledger: ledgerOf(softwareIncome) },
    ],
    [
      'an alias of the entry',
      '@@ 甲.md\n2023年，平川省软件业务收入⟦3.64万亿元⟧{authority-mismatch}。\n',
      {
        ledger: ledgerOf(
          '{ indicator: 软件收入, aliases: [软件业务收入], scope: 平川省, period: 2023, value: 3.46万亿元 }',
        ),
      },
    ],
    [
      'growth in the other direction',
      '@@ 甲.md\n2023年，平川省软件业务收入同比⟦增长5.2%⟧{}。\n'.replace(
        '⟦增长5.2%⟧{}',
        '增长⟦5.2%⟧{authority-mismatch}',
      ),
      { ledger: ledgerOf('{ indicator: 软件业务收入, scope: 平川省, period: 2023, value: 下降5.2% }') },
    ],
    [
      'the other side of a verified mention',
      `@@ 甲.md\n${verifiedText}@@ 乙.md\n2023年，平川省软件业务收入⟦3.64万亿元⟧{authority-mismatch}。\n`,
      { marks: { '甲.md': [mark(verifiedText, '3.46万亿元')] } },
    ],
    [
      'a verified mention that was changed counts no longer',
      '@@ 甲.md\n2023年，平川省软件业务收入⟦3.56万亿元⟧{authority-mismatch}。\n',
      { marks: { '甲.md': [mark(verifiedText, '3.46万亿元')] } },
    ],
    [
      'suppressed',
      '@@ 甲.md\n<!-- jiaokan-disable-next-line authority-mismatch 快报数 -->\n2023年，平川省软件业务收入3.64万亿元。\n',
      { ledger: ledgerOf(softwareIncome) },
    ],
  ]
  for (const [name, source, given] of cases) it(name, () => expectFindings(source, given))

  it('says that a changed mark is stale, as information', () => {
    const [finding] = found('@@ 甲.md\n2023年，平川省软件业务收入3.56万亿元。\n', {
      marks: { '甲.md': [mark(verifiedText, '3.46万亿元')] },
    })
    assert.equal(finding?.severity, 'information')
    assert.match(finding.message, /核实时为3\.46万亿元，现为3\.56万亿元/)
  })

  it('definition leads to the verified mention, before an earlier article', () => {
    const earlier = '2023年，平川省软件业务收入3.46万亿元，居全国第三。\n'
    const snapshot = snapshotOf(`@@ 甲.md\n${earlier}@@ 乙.md\n${verifiedText}`, {
      marks: { '乙.md': [mark(verifiedText, '3.46万亿元')] },
    })
    assert.deepEqual(
      definition(snapshot, '甲.md', earlier.indexOf('3.46')).map(({ path }) => path),
      ['乙.md'],
    )
  })

  it('what a mark or the ledger says is inert in a hover and in a message', () => {
    const evil = '[x](command:evil) <b>$(alert) {0}'
    const given: Given = {
      ledger: ledgerOf(
        `{ indicator: 软件业务收入, scope: 平川省, period: 2023, value: 3.64万亿元, source: ${JSON.stringify(evil)} }`,
      ),
      marks: { '甲.md': [mark(verifiedText, '3.46万亿元', evil)] },
    }
    const source = `@@ 甲.md\n${verifiedText}`
    const shown = hover(snapshotOf(source, given), '甲.md', verifiedText.indexOf('3.46'), {
      language: 'zh',
      pictures: false,
      findings: [],
      link: () => '',
    })
    assert.ok(shown)
    assert.match(shown.markdown, /张三/)
    assert.doesNotMatch(shown.markdown, /(?<!\\)\]\(command|(?<!\\)<b|(?<!\\)\$\(/)
    assert.doesNotMatch(found(source, given)[0]?.message ?? '{', /[{}]/)
  })
})
