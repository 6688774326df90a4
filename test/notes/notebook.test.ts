// After an edit every annotation is where a look at the whole text would find it.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import { mergeAnnotations } from '../../server/src/notes/mergeAnnotations.ts'
import { placeAfterEdit, placeAnnotations } from '../../server/src/notes/notebook.ts'
import type { Annotation, AnnotationEvent } from '../../server/src/model/annotation.ts'

const source = `2023年前三季度，甲市进出口总额达1.1万亿元，同比上升14%，规模居各市第二位。
其中，出口8210亿元，增长18.6%；进口2760亿元，增长8.4%。
市商务局有关负责人表示，下一步将支持企业建设海外仓。`

function noteOn(words: string, id: string, events: readonly AnnotationEvent[] = []): Annotation {
  const start = source.indexOf(words)
  const anchor = describeAnchor(anchorText(source), { start, end: start + words.length })!
  return { id, subject: 'span', anchor, events }
}

const notes = ['1.1万亿元', '同比增长14%', '8210亿元', '海外仓', '甲市'].map((words, index) =>
  noteOn(words, `note${index}`),
)

describe('annotations of an article', () => {
  it('stand where the words of their quotes stand after any edit outside of them', () =>
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(6), fc.string({ maxLength: 5 }), (at, removed, added) => {
        const before = anchorText(source)
        const after = anchorText(source.slice(0, at) + added + source.slice(at + removed))
        for (const { annotation, anchoring } of placeAfterEdit(placeAnnotations(notes, before), before, after)) {
          const { position, quote } = annotation.anchor
          const untouched = position.end <= at || position.start >= at + removed
          if (!untouched) continue
          assert.ok(anchoring.state === 'placed')
          assert.equal(after.source.slice(anchoring.span.start, anchoring.span.end), quote.exact)
          assert.equal(
            anchoring.span.start,
            position.end <= at ? position.start : position.start + added.length - removed,
          )
        }
      }),
    ))

  it('follow a figure that is corrected', () => {
    const before = anchorText(source)
    const after = anchorText(source.replace('1.1万', '1.2万'))
    const [first] = placeAfterEdit(placeAnnotations(notes, before), before, after)
    assert.ok(first!.anchoring.state === 'placed')
    assert.equal(after.source.slice(first!.anchoring.span.start, first!.anchoring.span.end), '1.2万亿元')
  })

  it('follow their words while these are typed anew, one character after the other', () => {
    let [text, placed] = [anchorText(source), placeAnnotations(notes, anchorText(source))]
    for (const next of ['1.', '1', '', '9', '97', '970', '9700', '9700亿']) {
      const after = anchorText(source.replace('1.1万亿', next))
      placed = placeAfterEdit(placed, text, after)
      text = after
    }
    const [{ anchoring } = assert.fail()] = placed
    assert.ok(anchoring.state === 'placed')
    assert.match(text.source.slice(anchoring.span.start, anchoring.span.end), /元$/)
  })

  it('are not shown once they are deleted', () => {
    const gone = noteOn('海外仓', 'gone', [{ at: '2026-11-21T10:00:00Z', by: '', does: 'deletes' }])
    assert.deepEqual(placeAnnotations([gone], anchorText(source)), [])
  })

  it('of two states hold all that either holds', () => {
    const said = (minute: number): AnnotationEvent => ({
      at: `2026-11-21T10:0${minute}:00Z`,
      by: '张三',
      does: 'says',
      text: `${minute}`,
    })
    const mine = {
      article: 'a.md',
      annotations: [noteOn('海外仓', 'aaaa', [said(1), said(2)]), noteOn('甲市', 'bbbb')],
    }
    const theirs = {
      article: 'a.md',
      annotations: [noteOn('海外仓', 'aaaa', [said(1), said(3)]), noteOn('8210亿元', 'cccc')],
    }
    const merged = mergeAnnotations(mine, theirs)
    assert.deepEqual(
      merged.annotations.map(({ id }) => id),
      ['bbbb', 'cccc', 'aaaa'],
    )
    assert.deepEqual(
      merged.annotations[2]!.events.map(({ at }) => at.slice(15, 16)),
      ['1', '2', '3'],
    )
    assert.deepEqual(mergeAnnotations(theirs, mine), merged)
  })
})
