// W3C JSON-LD loses nothing; what others write is taken in; text in notes and addresses stays text.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Annotation } from '../../server/src/model/annotation.ts'
import type { SignOffEvent } from '../../server/src/model/signOff.ts'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { stateOf } from '../../server/src/notes/annotationState.ts'
import { printJsonLd, readJsonLd } from '../../server/src/notes/jsonLd.ts'
import { notesCsv, notesMarkdown } from '../../server/src/notes/listNotes.ts'
import { placeAnnotations } from '../../server/src/notes/notebook.ts'
import { readAnnotationFile } from '../../server/src/notes/readAnnotationFile.ts'

const now = '2026-11-21T10:00:00.000Z'
const noteSaying = (text: string, quote = '甲'): Annotation => ({
  id: 'aaaa',
  subject: 'span',
  anchor: { quote: { exact: quote, prefix: '', suffix: '' }, position: { start: 0, end: 1 } },
  events: [{ at: now, by: '张三', does: 'says', text }],
})

describe('notes as W3C annotations', () => {
  it('come back as they were', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (said, by, prefix, resolved) => {
        const { anchor, ...rest } = noteSaying(said)
        const events: Annotation['events'] = [
          { at: now, by, does: 'says', text: said },
          { at: '2026-11-21T10:00:00.001Z', by, does: 'categorises', category: '核实' },
          ...(resolved ? [{ at: '2026-11-21T10:00:00.002Z', by, does: 'resolves' as const }] : []),
        ]
        const annotation = { ...rest, anchor: { ...anchor, quote: { ...anchor.quote, prefix } }, events }
        const files = [{ article: '稿 件/甲#1?.md', annotations: [annotation] }]
        assert.deepEqual(readJsonLd(printJsonLd(files), () => 'new1', now)?.files.length, 1)
        const [read] = readJsonLd(printJsonLd(files), () => 'new1', now)!.files
        assert.deepEqual(read!.annotations.map(stateOf), [stateOf(annotation)])
        assert.deepEqual(read!.annotations[0]!.events, events)
      }),
    )
  })

  it('go out with the signatures that count, and come back without them and without a complaint', () => {
    const signed = (stage: string, hour: number, by = '张三') =>
      ({
        does: 'signs',
        at: `2026-11-21T1${hour}:00:00.000Z`,
        by,
        stage,
        date: '2026-11-21',
        text: `${hour}`.repeat(64),
      }) as const
    const signOffs: readonly SignOffEvent[] = [
      signed('初审', 1),
      signed('复审', 2),
      { does: 'withdraws', at: '2026-11-21T13:00:00.000Z', by: '李四', stage: '复审' },
      signed('初审', 4, ''),
    ]
    const text = printJsonLd([{ article: '稿/甲.md', annotations: [noteSaying('口径？')], signOffs }])
    const { total, first } = JSON.parse(text) as {
      total: number
      first: { items: Readonly<Record<string, unknown>>[] }
    }
    const { id: _, created, ...item } = first.items[1]!
    assert.deepEqual([total, created], [2, '2026-11-21T14:00:00.000Z'])
    assert.deepEqual(item, {
      type: 'Annotation',
      motivation: 'assessing',
      body: {
        type: 'TextualBody',
        value: `初审 2026-11-21 SHA-256 ${'4'.repeat(64)}`,
        format: 'text/plain',
        purpose: 'assessing',
      },
      target: { source: encodeURI('稿/甲.md') },
      'jiaokan:signature': { stage: '初审', by: '', date: '2026-11-21', text: '4'.repeat(64) },
    })
    const read = readJsonLd(text, () => 'new1', now)!
    assert.deepEqual([read.skipped, read.files.map(({ annotations }) => annotations.length)], [0, [1]])
    assert.deepEqual(
      read.files.map(({ signOffs }) => signOffs),
      [undefined],
    )
  })

  it('of other tools are taken in, and addresses outside of the folder are not', () => {
    const foreign = (source: string): unknown => ({
      type: 'Annotation',
      created: now,
      creator: 'Li',
      body: { type: 'TextualBody', value: '口径？' },
      target: { source, selector: { type: 'TextQuoteSelector', exact: '1.1万亿元' } },
    })
    const sources = ['甲.md', '../甲.md', '/etc/passwd', 'https://example.org/a', 'C:\\甲.md', 'a/./b.md', '%E0%A4%A']
    const read = readJsonLd(JSON.stringify(sources.map(foreign)), () => 'new1', now)!
    assert.deepEqual([read.files.map(({ article }) => article), read.skipped], [['甲.md'], sources.length - 1])
    assert.deepEqual(read.skippedAt, [2, 3, 4, 5, 6, 7])
    const marked = readJsonLd(`\ufeff${JSON.stringify(foreign('甲.md'))}`, () => 'new1', now)
    assert.deepEqual(marked?.files.length, 1)
    assert.deepEqual(stateOf(read.files[0]!.annotations[0]!).remarks[0], {
      by: 'Li',
      at: now,
      text: '口径？',
      edited: false,
    })
    for (const nothing of ['', '{}', 'null', '[', '"甲"'])
      assert.equal(
        readJsonLd(nothing, () => 'new1', now),
        null,
      )
  })

  it('say in Markdown and in a table what was said, as plain text', () => {
    const bad = '[x](command:evil) <img src=x> $(trash) | `a`\n# 标题 https://example.org'
    const notes = placeAnnotations([noteSaying(bad, '甲')], anchorText('甲'))
    const listed = [{ article: '<b>$(x).md', notes, lineOf: () => 1, text: '甲', signed: null }]
    const markdown = notesMarkdown(listed, 'zh')
    assert.doesNotMatch(markdown, /(?<!\\)(?:[[<$`|]|https:)|\n# 标题/)
    const formula = placeAnnotations([noteSaying('=HYPERLINK("http://a")', '甲')], anchorText('甲'))
    assert.match(notesCsv([{ ...listed[0]!, notes: formula }]), /"'=HYPERLINK\(""http:\/\/a""\)"/)
  })

  it('with text of the store that is not understood are taken in by what they quote', () => {
    const bomb = ['jiaokan: 1', 'article: &a "甲"', ...[...'bcdefghij'].map((name) => `k${name} x: &${name} [*a, *a]`)]
    const stored = (text: string): unknown => ({
      type: 'Annotation',
      body: { type: 'TextualBody', value: '口径？' },
      target: { source: '甲.md', selector: { type: 'TextQuoteSelector', exact: '1.1万亿元' } },
      'jiaokan:stored': text,
    })
    const all = [bomb.join('\n'), 'jiaokan: 9\n', '<<<<<<< HEAD\n', '\ufeff', ''].map(stored)
    const read = readJsonLd(JSON.stringify(all), () => 'new1', now)!
    const remarks = read.files.flatMap(({ annotations }) => annotations.flatMap((one) => stateOf(one).remarks))
    assert.deepEqual([remarks.map(({ text }) => text), read.skippedAt], [all.map(() => '口径？'), []])
  })

  it('a store with aliases that explode is refused, quickly', () => {
    const bomb = [
      'jiaokan: 1',
      'article: &a "甲"',
      ...'bcdefghij'.split('').map((name) => `k${name} x: &${name} [*a, *a, *a]`),
    ]
    const started = performance.now()
    assert.ok('fault' in readAnnotationFile(bomb.join('\n')))
    assert.ok(performance.now() - started < 1000)
  })
})
