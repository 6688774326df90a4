// Five real articles that lie beside the project: what they must show and must not show. Skipped with a line where they are not.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { present, type PresentedFinding } from '../../server/src/check/present.ts'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { definition } from '../../server/src/features/definition.ts'
import { hover } from '../../server/src/features/hover/hover.ts'
import { references } from '../../server/src/features/references.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import { digest } from '../../server/src/interpret/digest.ts'

const shared = path.join(import.meta.dirname, '../../../shared')
const seeds = path.join(shared, 'seeds')

interface Quote {
  readonly doc: string
  readonly ctx: string
  readonly t: string
}

if (!existsSync(seeds)) {
  console.log('  the five real articles are not here: their tests are passed over')
} else {
  describe('five real articles opened as a folder', () => {
    const names = readdirSync(seeds).sort()
    const texts = new Map(names.map((name) => [name, readFileSync(path.join(seeds, name), 'utf8')]))
    const snapshot: Snapshot = apply(
      emptySnapshot(),
      [...texts].map(([name, text]) => ({
        path: name,
        digest: digest({ path: name, text, format: 'plaintext', encoding: 'utf-8' }),
      })),
    )
    const findings = [...new Checker().check(snapshot, defaultCheckSettings).values()]
      .flat()
      .map((one) => present(one, snapshot, 'zh'))
    const named = (start: string): string => names.find((name) => name.startsWith(start))!

    const expected: readonly (readonly [string, string, string])[] = [
      ['000', 'unit-misuse', '10个百分点'],
      ['001', 'growth-mismatch', '18.6%'],
      ['001', 'growth-mismatch', '28.3%'],
      ['002', 'bound-violation', '1.1万亿元'],
      ['004', 'name-variant', '跨境电商电子商务综合试验区'],
      ['004', 'sum-mismatch', '8个'],
    ]
    for (const [document, code, marked] of expected) {
      it(`${document}: ${code} at ${marked}`, () => {
        assert.ok(
          findings.some(
            (one) => one.path === named(document) && one.code === code && plain(quoted(texts, one)) === marked,
          ),
        )
      })
    }

    for (const { document, label } of sureFindings())
      it(`${document.slice(0, 3)}: ${label.code}, labelled as sure at ${label.at.t}`, () => {
        const place = placeOf(texts.get(document)!, label.at)
        const found = findings.some(
          ({ path, code, span }) => path === document && code === label.code && span.start <= place && place < span.end,
        )
        assert.ok(
          found,
          findings
            .filter(({ path }) => path === document)
            .map(({ message }) => message)
            .join('\n'),
        )
      })

    it('finds none of the pairs that are no findings', () => {
      const cross = JSON.parse(readFileSync(path.join(shared, 'gold/seed-labels/cross.json'), 'utf8')) as {
        notFindings: { quotes: Quote[] }[]
      }
      for (const { quotes } of cross.notFindings) {
        const places = quotes.map((quote) => ({ path: quote.doc, offset: placeOf(texts.get(quote.doc)!, quote) }))
        for (const finding of findings) {
          const spans = [finding, ...finding.related]
          const met = places.filter((place) =>
            spans.some(
              (one) => one.path === place.path && one.span.start <= place.offset && place.offset < one.span.end,
            ),
          )
          assert.ok(met.length < 2 || finding.code !== 'value-conflict', `${finding.code}: ${finding.message}`)
        }
      }
    })

    it('hovering over a total names the other article that states it, both ways', () => {
      const link = (target: string): string => target
      for (const [here, there] of [
        ['000', '002'],
        ['002', '000'],
      ] as const) {
        const text = texts.get(named(here))!
        const at = placeOf(text, { doc: '', ctx: '1.1万亿元', t: '1.1万亿元' })
        const shown = hover(snapshot, named(here), at, { language: 'zh', link, findings: [] })
        assert.ok(shown?.markdown.includes(named(there)), shown?.markdown)
      }
    })

    it('an abbreviation leads to where it is defined', () => {
      const text = texts.get(named('004'))!
      const uses = [...text.matchAll(/跨境电商综试区/g)].map((match) => match.index)
      const [place] = definition(snapshot, named('004'), uses[uses.length - 1]!)
      assert.match(text.slice(place!.span.start - 8, place!.span.start), /以下简称/)
    })

    it('a title lists all three of its mentions', () => {
      const text = texts.get(named('001'))!
      const at = text.indexOf('《关于加快发展外贸新业态新模式的意见》')
      assert.equal(references(snapshot, named('001'), at + 3, true).length, 3)
    })
  })
}

interface FindingLabel {
  readonly code: string
  readonly at: Quote
}

/** What is labelled with `confidence: sure`, in the documents and across them; a place is a quote or the id of a figure. */
function sureFindings(): readonly { readonly document: string; readonly label: FindingLabel }[] {
  const folder = path.join(shared, 'gold/seed-labels')
  return readdirSync(folder).flatMap((name) => {
    const labels = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
      doc?: string
      figures?: readonly { id?: string; ctx?: string; t: string }[]
      findings?: readonly { code: string; at: string | Quote; confidence?: string }[]
    }
    return (labels.findings ?? []).flatMap(({ code, at, confidence }) => {
      const figure = typeof at === 'string' ? labels.figures?.find(({ id }) => id === at) : at
      if (confidence !== 'sure' || figure === undefined) return []
      const document = labels.doc ?? (at as Quote).doc
      return [{ document, label: { code, at: { doc: document, ctx: figure.ctx ?? figure.t, t: figure.t } } }]
    })
  })
}

function quoted(texts: ReadonlyMap<string, string>, finding: PresentedFinding): string {
  return texts.get(finding.path)!.slice(finding.span.start, finding.span.end)
}

function plain(text: string): string {
  return text.replace(/\s/g, '')
}

/** Offset of the quoted words, blanks on both sides aside. */
function placeOf(text: string, quote: Quote): number {
  const offsets: number[] = []
  let dense = ''
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue
    dense += text[at]!
    offsets.push(at)
  }
  const context = plain(quote.ctx)
  return offsets[dense.indexOf(context) + context.indexOf(plain(quote.t))]!
}
