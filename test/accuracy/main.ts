// npm run accuracy: the engine's scores against hand-labelled articles. `--errors [measure]` lists what is wrong,
// `--noise` scores the articles under noise too, `--save` keeps the result and writes the tables of docs/accuracy.md,
// `--warnings [dev|scale]` scores nothing and lists what is warned of in articles without labels.
import { coverage, scoreAll, type Scored } from './measure.ts'
import { type NoiseName, noiseNames } from './noise.ts'
import { writePage } from './page.ts'
import { changesByDocument, mistakeLines, noiseTable, scoreTable } from './report.ts'
import { lastResult, saveResult, totalOf } from './result.ts'
import { measures, type Mistake } from './score/sheet.ts'
import { sampleOf } from './sample.ts'
import { scaleFile, sharedIsThere, whyNothing } from './shared.ts'
import { summaryOf } from './summary.ts'
import { corpora, printWarnings } from './warnings.ts'

async function run(options: readonly string[]): Promise<void> {
  if (options.includes('--warnings')) {
    for (const name of corpora.filter((one) => options.includes(one) || !corpora.some((any) => options.includes(any))))
      await printWarnings(name)
    return
  }
  const wanted = measureAsked(options)
  if (wanted !== null && !measures.some((measure) => measure.startsWith(wanted))) {
    console.error(`no measure ${wanted}; there are ${measures.join(', ')}`)
    process.exitCode = 1
    return
  }
  const scored = scoreAll()
  const total = totalOf(scored)
  const understood = coverage()
  const last = lastResult()
  console.log(scoreTable(summaryOf(total, understood), last ? summaryOf(totalOf(last), last.coverage) : []))
  if (last) printChanges(changesByDocument(scored.documents, last.documents))
  if (wanted !== null) printMistakes(scored.mistakes.filter(({ measure }) => measure.startsWith(wanted)))
  if (!options.includes('--noise') && !options.includes('--save')) return
  const noisy = new Map(noiseNames.map((name) => [name, scoreAll(name)]))
  const noise = new Map([...noisy].map(([name, one]) => [name, totalOf(one)]))
  console.log(`\n${noiseTable(total, noise)}`)
  if (wanted !== null) printNewMistakes(scored, noisy, wanted)
  if (!options.includes('--save')) return
  const result = { coverage: understood, documents: scored.documents, noise }
  await saveResult(result)
  writePage(result)
}

/** The measures whose errors are asked for, by the start of their name; '' for all, null for none. */
function measureAsked(options: readonly string[]): string | null {
  const at = options.indexOf('--errors')
  if (at < 0) return null
  return options[at + 1]?.startsWith('--') === false ? options[at + 1]! : ''
}

function printChanges(changes: readonly string[]): void {
  console.log(changes.length === 0 ? '\nas in the last committed result' : `\nsince the last committed result`)
  for (const change of changes) console.log(`  ${change}`)
}

function printMistakes(mistakes: readonly Mistake[]): void {
  console.log(`\n${mistakes.length} errors`)
  for (const line of mistakeLines(mistakes)) console.log(line)
}

/** What is wrong under a noise and right without. */
function printNewMistakes(clean: Scored, noisy: ReadonlyMap<NoiseName, Scored>, wanted: string): void {
  const keyOf = ({ document, measure, context }: Mistake): string => [document, measure, context].join('\n')
  const known = new Set(clean.mistakes.map(keyOf))
  for (const [name, { mistakes }] of noisy) {
    console.log(`\nunder ${name}`)
    printMistakes(mistakes.filter((one) => one.measure.startsWith(wanted) && !known.has(keyOf(one))))
  }
}

/** The whole number behind an option, or `otherwise`. */
function numberBehind(options: readonly string[], name: string, otherwise: number): number {
  const given = Number(options[options.indexOf(name) + 1])
  return options.includes(name) && Number.isInteger(given) && given >= 0 ? given : otherwise
}

function printSample(options: readonly string[]): void {
  const [count, seed] = [numberBehind(options, '--sample', 200), numberBehind(options, '--seed', 1)]
  console.log(sampleOf(scaleFile, count, seed).join('\n'))
}

if (sharedIsThere && process.argv.includes('--sample')) printSample(process.argv.slice(2))
else if (sharedIsThere) await run(process.argv.slice(2))
else console.log(whyNothing)
