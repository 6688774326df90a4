// The file of annotations: what is written is read back, two branches merge line by line, and what is not understood stays untouched.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Annotation, AnnotationEvent } from '../../server/src/model/annotation.ts'
import { noteCategories } from '../../server/src/model/annotation.ts'
import { bySigning, printAnnotationFile, printSignOff } from '../../server/src/notes/annotationFile.ts'
import { mergeSignOffs } from '../../server/src/notes/mergeAnnotations.ts'
import { stateOf } from '../../server/src/notes/annotationState.ts'
import { printedLines } from '../../server/src/notes/storeLines.ts'
import { readAnnotationFile } from '../../server/src/notes/readAnnotationFile.ts'

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('甲', '亿', '\n', '"', ':', '#', '- ', '\\', '\u2028', '}', '&a', '*a', '<<'),
    fc.string(),
  ),
})
const anchor = fc.record({
  quote: fc.record({ exact: text, prefix: text, suffix: text }),
  position: fc
    .tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 }))
    .map(([start, length]) => ({ start, end: start + length })),
})
const deed = fc.oneof(
  fc.record({ does: fc.constant('says' as const), text }),
  fc.record({ does: fc.constant('edits' as const), of: text, text }),
  fc.constantFrom({ does: 'resolves' as const }, { does: 'reopens' as const }, { does: 'withdraws' as const }),
  fc.record({ does: fc.constant('categorises' as const), category: fc.constantFrom(...noteCategories) }),
  fc.record({ does: fc.constant('verifies' as const), source: fc.record({ title: text, address: text, date: text }) }),
  fc.record({ does: fc.constant('moves' as const), anchor }),
)
const instant = fc
  .integer({ min: 0, max: 86_399 })
  .map((s) => new Date(s * 1000 + 1_790_000_000_000).toISOString().replace('.000Z', 'Z'))
const event = fc.tuple(deed, instant, text).map(([what, at, by]) => ({ ...what, at, by }) as AnnotationEvent)
const annotation = fc.record({
  id: fc.string({ unit: fc.constantFrom(...'abcdefgh23456789'), minLength: 6, maxLength: 8 }),
  subject: fc.constantFrom('span' as const, 'figure' as const, 'title' as const, 'entity' as const),
  anchor,
  events: fc.uniqueArray(event, { maxLength: 4, selector: ({ at }) => at }),
})
const annotations = fc.uniqueArray(annotation, { maxLength: 6, selector: ({ id }) => id })

function read(printed: string): readonly Annotation[] {
  const result = readAnnotationFile(printed)
  assert.ok('file' in result, JSON.stringify(result))
  return result.file.annotations
}

/** Two versions put together by git's own line merge, as `.jiaokan/.gitattributes` asks for. */
function union(base: string, ours: string, theirs: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiaokan-union-'))
  try {
    const paths = [ours, base, theirs].map((content, index) => {
      const path = join(folder, String(index))
      writeFileSync(path, content)
      return path
    })
    spawnSync('git', ['merge-file', '--union', ...paths])
    return readFileSync(paths[0]!, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
const day = fc.nat(27).map((days) => `2026-11-${String(days + 1).padStart(2, '0')}`)
const stage = fc.oneof(fc.constantFrom('初审', '三校'), fc.string({ minLength: 1 }))
const plain = { noNullPrototype: true }
const signOff = fc.oneof(
  fc.record({ does: fc.constant('signs' as const), at: instant, by: text, stage, date: day, text: hash }, plain),
  fc.record({ does: fc.constant('withdraws' as const), at: instant, by: text, stage }, plain),
)
const signOffs = fc.uniqueArray(signOff, { maxLength: 5, minLength: 1, selector: printSignOff })

const ids = (list: readonly Annotation[]): string[] => list.map(({ id }) => id).sort()

describe('the file of annotations', () => {
  it('what is written is read back, and written again the same', () =>
    fc.assert(
      fc.property(annotations, (list) => {
        const printed = printAnnotationFile({ article: '甲/乙.md', annotations: list })
        assert.equal(printAnnotationFile({ article: '甲/乙.md', annotations: read(printed) }), printed)
        assert.deepEqual(ids(read(printed)), ids(list))
      }),
    ))

  it('is read alike with a YAML parser and without', () =>
    fc.assert(
      fc.property(annotations, (list) => {
        const printed = printAnnotationFile({ article: '甲.md', annotations: list })
        assert.notEqual(printedLines(printed), null)
        assert.equal(printedLines(`# 手写\n${printed}`), null)
        assert.deepEqual(readAnnotationFile(`# 手写\n${printed}`), readAnnotationFile(printed))
      }),
    ))

  it('keeps signatures beside the annotations, read with a YAML parser or without', () =>
    fc.assert(
      fc.property(signOffs, annotations, (signed, list) => {
        const printed = printAnnotationFile({ article: '甲.md', annotations: list, signOffs: signed })
        assert.notEqual(printedLines(printed), null)
        const result = readAnnotationFile(printed)
        assert.ok('file' in result, JSON.stringify(result))
        assert.deepEqual(result.file.signOffs, [...signed].sort(bySigning))
        assert.deepEqual(readAnnotationFile(`# 手写\n${printed}`), result)
        assert.equal(printAnnotationFile(result.file), printed)
      }),
    ))

  it('two branches that sign merge without loss', () =>
    fc.assert(
      fc.property(signOffs, signOffs, signOffs, (base, ours, theirs) => {
        const print = (signed: typeof base): string =>
          printAnnotationFile({ article: '甲.md', annotations: [], signOffs: mergeSignOffs(signed) })
        const result = readAnnotationFile(union(print(base), print([...base, ...ours]), print([...base, ...theirs])))
        assert.ok('file' in result, JSON.stringify(result))
        assert.deepEqual(result.file.signOffs, mergeSignOffs(base, ours, theirs))
      }),
      { numRuns: 40 },
    )).timeout(20_000)

  it('a signature that is not understood makes the file read-only', () => {
    const line = (value: string): string => `jiaokan: 1\narticle: "甲.md"\n\nsign-off 2026-11-21T10:00:00Z: ${value}\n`
    const whole = `{ by: "张三", signs: "初审", date: "2026-11-21", text: "${'a'.repeat(64)}" }`
    assert.ok('file' in readAnnotationFile(line(whole)))
    for (const wrong of [
      whole.replace('signs', 'approves'),
      whole.replace('aaaa', 'zzzz'),
      whole.replace('2026-11-21', '昨天'),
      whole.replace('"初审"', '""'),
      'true',
      '*alias',
    ])
      assert.ok('fault' in readAnnotationFile(line(wrong)), wrong)
    assert.ok('fault' in readAnnotationFile(line(whole).replace('2026-11-21T10:00:00Z', '昨天')))
  })

  it('two branches that add annotations and events merge without loss', () =>
    fc.assert(
      fc.property(annotations, annotations, annotations, event, (base, ours, theirs, said) => {
        const fresh = (list: readonly Annotation[], mark: string): Annotation[] =>
          list.map((one) => ({ ...one, id: one.id + mark }))
        const print = (list: readonly Annotation[]): string =>
          printAnnotationFile({ article: '甲.md', annotations: list })
        const answered = base.map((one) => ({ ...one, events: [...one.events, said] }))
        const [left, right] = [
          [...answered, ...fresh(ours, 'x')],
          [...base, ...fresh(theirs, 'y')],
        ]
        const merged = read(union(print(base), print(left), print(right)))
        assert.deepEqual(ids(merged), ids([...left, ...fresh(theirs, 'y')]))
        for (const { id, events } of merged)
          if (base.some((one) => one.id === id))
            assert.ok(events.some(({ at, by }) => at === said.at && by === said.by))
      }),
      { numRuns: 40 },
    )).timeout(20_000)

  const good = printAnnotationFile({
    article: '甲.md',
    annotations: [
      {
        id: 'k3f9x2',
        subject: 'figure',
        anchor: { quote: { exact: '1.1万亿元', prefix: '总额达', suffix: '，增长' }, position: { start: 3, end: 9 } },
        events: [
          { at: '2026-11-21T10:00:00Z', by: '张三', does: 'says', text: '与上月不符？' },
          { at: '2026-11-21T10:05:00Z', by: '李四', does: 'resolves' },
        ],
      },
    ],
  })

  it('is one readable fact a line', () =>
    assert.equal(
      good,
      `jiaokan: 1
article: "甲.md"

k3f9x2 at: 3-9
k3f9x2 on: figure
k3f9x2 quote: "1.1万亿元"
k3f9x2 before: "总额达"
k3f9x2 after: "，增长"
k3f9x2 2026-11-21T10:00:00Z: { by: "张三", says: "与上月不符？" }
k3f9x2 2026-11-21T10:05:00Z: { by: "李四", resolves: true }
`,
    ))

  const faults: readonly (readonly [name: string, text: string, line: number])[] = [
    ['a version to come', good.replace('jiaokan: 1', 'jiaokan: 2'), 1],
    ['no version', good.replace('jiaokan: 1\n', ''), 1],
    ['no article', good.replace(/article.*\n/, ''), 1],
    ['conflict markers', good.replace('k3f9x2 on', '<<<<<<< HEAD\nk3f9x2 on'), 5],
    ['an event that is not known', good.replace('resolves', 'shreds'), 10],
    ['a field that is not known', good.replace('x2 on:', 'x2 colour:'), 5],
    ['a field that is missing', good.replace(/k3f9x2 quote.*\n/, ''), 4],
    ['a place that ends before it starts', good.replace('3-9', '9-3'), 4],
    ['no YAML', good.replace('"张三"', '"张三'), 9],
    ['an alias', good.replace('figure', '*x'), 5],
    ['a list', '- 1\n', 1],
    ['nothing', '', 1],
  ]
  for (const [name, broken, line] of faults)
    it(`names the line of ${name}`, () => {
      const result = readAnnotationFile(broken)
      assert.ok('fault' in result)
      assert.equal(result.fault.line, line)
      assert.ok(result.fault.message.zh !== '' && result.fault.message.en !== '')
    })
})

describe('the state of an annotation', () => {
  const base = {
    id: 'aaaa',
    subject: 'span' as const,
    anchor: { quote: { exact: '甲', prefix: '', suffix: '' }, position: { start: 0, end: 1 } },
  }
  const at = (minute: number): string => `2026-11-21T10:0${minute}:00Z`

  it('follows its events', () => {
    const state = stateOf({
      ...base,
      events: [
        { at: at(0), by: '张三', does: 'says', text: '查。' },
        { at: at(1), by: '张三', does: 'categorises', category: '核实' },
        { at: at(2), by: '李四', does: 'says', text: '好。' },
        { at: at(3), by: '张三', does: 'edits', of: at(0), text: '请查。' },
        { at: at(4), by: '李四', does: 'edits', of: at(0), text: '改别人的话。' },
        { at: at(5), by: '李四', does: 'resolves' },
        { at: at(6), by: '张三', does: 'reopens' },
        { at: at(7), by: '李四', does: 'verifies', source: { title: '甲公报', address: '', date: '2026' } },
      ],
    })
    assert.deepEqual(
      state.remarks.map(({ by, text, edited }) => `${by}：${text}${edited ? '（已编辑）' : ''}`),
      ['张三：请查。（已编辑）', '李四：好。'],
    )
    assert.deepEqual(
      [state.category, state.resolved, state.verified?.title, state.deleted],
      ['核实', false, '甲公报', false],
    )
  })
})
