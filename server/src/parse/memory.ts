// What the parse of a document remembers for the next one of the same document: paragraphs that were not edited.
import type { Span } from '../model/span.ts'
import { CohesionMemory } from './cohesion.ts'
import { denseText, type Dense, type DenseOptions } from './dense.ts'
import { LineMemory } from './lineMemory.ts'
import { sentenceStarts } from './sentences.ts'

/** The text of a paragraph with its map to the source, and where its sentences start. */
export interface BlockText extends Dense {
  readonly starts: readonly number[]
}

interface Kept {
  /** Where it stood when it was read. */
  readonly runs: readonly Span[]
  readonly block: BlockText
}

/** Of one document, from one parse to the next. Holds what the last two runs asked for and nothing older. */
export class ParseMemory {
  readonly cohesion = new CohesionMemory()
  readonly lines = new LineMemory()
  private before = new Map<string, Kept>()
  private now = new Map<string, Kept>()

  /** A new run begins. */
  turn(): void {
    this.lines.turn()
    this.before = this.now
    this.now = new Map()
  }

  /** What `readBlock` gives. */
  textOf(source: string, runs: readonly Span[], options: DenseOptions): BlockText {
    if (options.markdown || runs.length === 0) return readBlock(source, runs, options)
    const printed = source.slice(runs[0]!.start, runs[runs.length - 1]!.end)
    const known = this.now.get(printed) ?? this.before.get(printed)
    if (known !== undefined && areAlike(known.runs, runs)) {
      this.now.set(printed, known)
      return { ...known.block, offsets: moved(known.block.offsets, runs[0]!.start - known.runs[0]!.start) }
    }
    const { alone, block } = readAlone(source, runs, options)
    if (alone) this.now.set(printed, { runs, block })
    return block
  }
}

/** The text of the runs (in order, disjoint) of a source. */
export function readBlock(source: string, runs: readonly Span[], options: DenseOptions): BlockText {
  return readAlone(source, runs, options).block
}

function readAlone(source: string, runs: readonly Span[], options: DenseOptions): { alone: boolean; block: BlockText } {
  const dense = denseText(source, runs, options)
  const { text, offsets, alone } = dense
  return { alone, block: { text, offsets, starts: sentenceStarts(dense) } }
}

/** Whether the runs are of the same lengths, as far from each other. */
function areAlike(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length !== b.length) return false
  const by = b[0]!.start - a[0]!.start
  return a.every(({ start, end }, index) => b[index]!.start === start + by && b[index]!.end === end + by)
}

function moved(offsets: Int32Array, by: number): Int32Array {
  if (by === 0) return offsets
  const fresh = new Int32Array(offsets.length)
  for (let at = 0; at < offsets.length; at++) fresh[at] = offsets[at]! + by
  return fresh
}
