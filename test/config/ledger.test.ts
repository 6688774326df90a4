// The ledger: what is read of it, what is refused, and what is added by command and from CSV.
import assert from 'node:assert/strict'
import { ledgerDuplicates } from '../../server/src/config/ledgerDuplicates.ts'
import { readLedger } from '../../server/src/config/readLedger.ts'
import { ledgerFromCsv } from '../../server/src/config/ledgerCsv.ts'
import { addedToLedger } from '../../server/src/config/writeLedger.ts'
import { settledNames } from '../../server/src/index/settle.ts'

const head = 'jiaokan: 1\nledger:\n'
const entry = '  - { indicator: 出口额, scope: 平川省, period: 2025, value: 1286.4亿元 }\n'

describe('the ledger', () => {
  const broken: readonly (readonly [string, string, number, boolean, number])[] = [
    ['an unknown version', 'jiaokan: 2\nledger: []\n', 1, true, 0],
    ['no version', 'ledger: []\n', 1, true, 0],
    ['merge conflict markers', `${head}<<<<<<< a\n${entry}=======\n>>>>>>> b\n`, 3, true, 0],
    ['no YAML', `${head}  - {\n`, 4, true, 0],
    ['an unknown key beside a good entry', `${head}${entry}  - { indicator: 进口额, scop: 平川省 }\n`, 4, false, 1],
    [
      'a value that is no figure',
      `${head}  - { indicator: 进口额, scope: 平川省, period: 2025, value: 很多 }\n`,
      3,
      false,
      0,
    ],
    [
      'a period that is none',
      `${head}  - { indicator: 进口额, scope: 平川省, period: 去年, value: 3亿元 }\n`,
      3,
      false,
      0,
    ],
    [
      'an alias of YAML',
      `${head}  - &a { indicator: 进口额, scope: 平川省, period: 2025, value: 3亿元 }\n  - *a\n`,
      4,
      false,
      1,
    ],
  ]
  for (const [name, text, line, readOnly, entries] of broken)
    it(`refuses ${name}`, () => {
      const read = readLedger(text)
      assert.deepEqual([read.problems.map((one) => one.line), read.readOnly], [[line], readOnly])
      assert.equal(read.entries.length, entries)
      if (readOnly) assert.equal(addedToLedger(text, readLedger(head + entry).entries), null)
    })

  it('aliases that explode cost nothing', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, n) =>
        `  - &a${n} [${
          n === 0
            ? 'x'
            : Array(9)
                .fill(`*a${n - 1}`)
                .join(', ')
        }]`,
    )
    const started = performance.now()
    assert.equal(readLedger(`${head}${bomb.join('\n')}\n`).entries.length, 0)
    assert.ok(performance.now() - started < 1000)
  })

  it('reads a basis and a base off the value', () => {
    const read = readLedger(`${head}  - { indicator: 出口额, scope: 平川省, period: 2025, value: 下降5.2% }\n`)
    assert.deepEqual([read.entries[0]?.basis, read.entries[0]?.base], ['growth', 'yoy'])
  })

  it('adds entries and keeps what stands there, comments and all', () => {
    const { entries } = ledgerFromCsv(
      '指标,别名,范围,时间,数值,出处\n出口额,,平川省,2025,1286.4亿元,\n进口额,"外购额、购进额",平川省,2025,"463.8亿元","公报,第3页"\n',
    )
    const added = addedToLedger(`# 手写\n${head}${entry}`, entries)
    assert.deepEqual([added?.added, added?.known], [1, 1])
    assert.match(added?.text ?? '', /^# 手写\n/)
    const read = readLedger(added?.text ?? '')
    assert.deepEqual(read.problems, [])
    assert.deepEqual(read.entries[1]?.aliases, ['外购额', '购进额'])
    assert.equal(read.entries[1].source.title, '公报,第3页')
    assert.equal(read.lines[1], added?.line)
  })

  it('names the rows of a CSV that are not understood', () =>
    assert.deepEqual(
      ledgerFromCsv('指标,范围,时间,数值\n出口额,平川省,去年,3亿元\n出口额,平川省,2025,3亿元\n').problems.map(
        ({ line }) => line,
      ),
      [2],
    ))

  const columns = '指标,范围,时间,数值'
  const odd: readonly (readonly [string, string, readonly string[], readonly (readonly [number, RegExp])[]])[] = [
    ['a byte-order mark', `\ufeff${columns}\n出口额,平川省,2025,3亿元\n`, ['3亿元'], []],
    [
      'semicolons',
      '指标;别名;范围;时间;数值\r\n出口额;外销额、出货额;平川省;2025;"1,286.4亿元"\r\n',
      ['1,286.4亿元'],
      [],
    ],
    ['the line of a spreadsheet', 'sep=;\n指标;范围;时间;数值\n出口额;平川省;去年;3亿元\n', [], [[3, /period/]]],
    [
      'quoted line breaks',
      `${columns},备注\n出口额,平川省,2025,3亿元,"上\r\n下"\n进口额,平川省,去年,3亿元\n`,
      ['3亿元'],
      [[4, /去年/]],
    ],
    [
      'a quote that is never closed',
      `${columns},备注\n甲,平川省,2025,3亿元,\n乙,平川省,2025,4亿元,"见\n丙,平川省,2025,5亿元,\n`,
      ['3亿元'],
      [[3, /引号/]],
    ],
    ['missing columns', '指标,范围,数值\n出口额,平川省,3亿元\n', [], [[1, /缺少“时间”/]]],
    ['one column twice', `${columns},value\n出口额,平川省,2025,3亿元,4亿元\n`, [], [[1, /“数值”“value”/]]],
    [
      'a row that is too short',
      `${columns}\n出口额,平川省,2025\n进口额,平川省,2025,3亿元\n`,
      ['3亿元'],
      [[2, /缺少“value”/]],
    ],
    [
      'commas in a number without quotes',
      `${columns}\n出口额,平川省,2025,1亿,286万元\n进口额,平川省,2025,3亿元,\n`,
      ['3亿元'],
      [[2, /“286万元”没有对应的列名/]],
    ],
    ['the same row twice', `${columns}\n出口额,平川省,2025,3亿元\n出口额,平川省,2025,3亿元\n`, ['3亿元', '3亿元'], []],
    [
      'another value of the same',
      `${columns}\n出口额,平川省,2025,3亿元\n出口额,平川省,2025,增长5%\n出口额,平川省,2025,4亿元\n`,
      ['3亿元', '增长5%'],
      [[4, /第2行.*3亿元/]],
    ],
    [
      'units in other styles',
      `${columns}\n甲,平川省,2025,"1,286.4 亿元"\n乙,平川省,2025,１２亿元\n丙,平川省,2025,5.2％\n丁,平川省,2025,1286.4\n`,
      ['1,286.4 亿元', '１２亿元', '5.2％'],
      [[5, /单位/]],
    ],
  ]
  it('names an alias and what is no entry in one line each, and keeps the others', () => {
    const bomb = `jiaokan: 1\nledger:\n  - &a { indicator: 出口额, scope: 平川省, period: 2025, value: 3亿元 }\n  - *a\n  - 出口额\n`
    const { entries, problems } = readLedger(bomb)
    assert.equal(entries.length, 1)
    assert.deepEqual(
      problems.map(({ line }) => line),
      [4, 5],
    )
    assert.match(problems[0]!.message.zh, /别名/)
    assert.match(problems[1]!.message.zh, /应为一条数据/)
  })
  for (const [name, text, values, problems] of odd)
    it(`CSV with ${name}: each row is taken in or named`, () => {
      const read = ledgerFromCsv(text)
      assert.deepEqual(
        read.entries.map(({ value }) => value),
        values,
      )
      assert.deepEqual(
        read.problems.map(({ line }) => line),
        problems.map(([line]) => line),
      )
      for (const [index, [, words]] of problems.entries()) assert.match(read.problems[index]!.message.zh, words)
    })

  for (const [name, text] of [
    ['nothing', ''],
    ['no list yet', 'jiaokan: 1\n'],
    ['an empty place for it', head],
    ['an empty list', 'jiaokan: 1\nledger: [] # 空\n'],
    ['a comment', `${head}  # 待登记\n`],
  ] as const)
    it(`adds to a file with ${name}`, () => {
      const added = addedToLedger(text, readLedger(head + entry).entries)
      assert.equal(readLedger(added?.text ?? '').entries.length, 1)
      for (const comment of text.match(/# .*/g) ?? []) assert.ok(added?.text?.includes(comment), comment)
    })

  it('is not written where something else than a list stands', () =>
    assert.equal(addedToLedger('jiaokan: 1\nledger: 5\n', readLedger(head + entry).entries), null))

  it('names each entry that says the same again, also under another name', () => {
    const names = settledNames({ indicators: { 外贸总额: '进出口总额' }, entities: {} })
    const of = (indicator: string, value: string): string =>
      `  - { indicator: ${indicator}, scope: 平川省, period: 2025, value: ${value} }\n`
    const text =
      head + of('进出口总额', '3亿元') + of('外贸总额', '3亿元') + of('进出口总额', '4亿元') + of('出口额', '3亿元')
    const found = ledgerDuplicates(readLedger(text), names)
    assert.deepEqual(
      found.map(({ line, kind, message }) => [line, kind, message.zh]),
      [
        [4, 'unknown', '与第3行是同一数据，可删去一条'],
        [5, 'unknown', '与第3行是同一数据而数值写法不同，只采用第3行'],
      ],
    )
  })
})
