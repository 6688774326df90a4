// What `npm run accuracy` prints: the table, what changed by document, the noises, the errors.
import { type NoiseName, noiseWords } from './noise.ts'
import { measures, type Mistake, type Scores } from './score/sheet.ts'
import { type Line, required, summaryOf } from './summary.ts'
import { alignColumns, changeText, scoreText } from './table.ts'

/** A score that falls by more than this under a noise is marked. */
export const tolerance = 0.005

export function scoreTable(lines: readonly Line[], before: readonly Line[]): string {
  const rows = lines.map(({ name, score, count }) => {
    const wanted = required[name]
    const last = before.find((line) => line.name === name)?.score
    const isShort = wanted !== undefined && score !== null && score < wanted
    return [
      name,
      scoreText(score),
      count === null ? '' : `${count.right}/${count.of}`,
      wanted === undefined ? '' : wanted.toFixed(3),
      isShort ? `−${(wanted - score).toFixed(4)}` : '',
      scoreText(last),
      changeText(score, last),
    ]
  })
  return alignColumns([['measure', 'score', 'right/of', 'required', 'short by', 'last', 'change'], ...rows])
}

/** One line for each document and measure whose count is another than in the last result. */
export function changesByDocument(now: ReadonlyMap<string, Scores>, before: ReadonlyMap<string, Scores>): string[] {
  const names = [...new Set([...now.keys(), ...before.keys()])].sort()
  return names.flatMap((name) => {
    const [after, earlier] = [now.get(name), before.get(name)]
    if (after === undefined || earlier === undefined) return [`${name}: ${after ? 'new' : 'gone'}`]
    return measures.flatMap((measure) => {
      const [a, b] = [after[measure], earlier[measure]]
      if (a.right === b.right && a.of === b.of) return []
      const gain = a.right - a.of - (b.right - b.of)
      const word = gain > 0 ? `${gain} fewer wrong` : gain < 0 ? `${-gain} more wrong` : 'as many wrong'
      return [`${name}: ${measure} ${b.right}/${b.of} → ${a.right}/${a.of}, ${word}`]
    })
  })
}

/** The difference that each noise makes, by measure; what falls by more than the tolerance has an arrow. */
export function noiseTable(clean: Scores, noisy: ReadonlyMap<NoiseName, Scores>): string {
  const names = [...noisy.keys()]
  const columns = [...noisy.values()].map((scores) => summaryOf(scores, null))
  const rows = summaryOf(clean, null).map(({ name, score }, index) => [
    name,
    scoreText(score),
    ...columns.map((lines) => noiseCell(score, lines[index]?.score ?? null)),
  ])
  const legend = names.map((name) => `${name}: ${noiseWords[name]}`).join('\n')
  return `${alignColumns([['measure', 'clean', ...names], ...rows])}\n\n${legend}\n↓ falls by more than ${tolerance}`
}

export function falls(clean: number | null, noisy: number | null): boolean {
  return clean !== null && (noisy === null || clean - noisy > tolerance)
}

function noiseCell(clean: number | null, noisy: number | null): string {
  const change = changeText(noisy, clean)
  return change === '' ? '=' : `${falls(clean, noisy) ? '↓' : ''}${change}`
}

/** Each error with what was wanted, what was read, and where. */
export function mistakeLines(mistakes: readonly Mistake[]): string[] {
  return mistakes.map(
    ({ document, measure, wanted, got, context }) =>
      `${measure}\t${document}\n    wanted ${wanted}\n    got    ${got}\n    ${context}`,
  )
}
