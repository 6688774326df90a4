// npm run bench:anchors: notes through generated histories, from a fixed seed. `--wrong`, `--tray`: list these, with their texts.
import { alignColumns } from '../../accuracy/table.ts'
import { gitHistories } from './git.ts'
import { history, type Judged } from './histories.ts'
import { countOf, groupBy, isKept, shareRight, shareWrong } from './tally.ts'
import { allArticles } from './texts.ts'

const histories = 1_200
const throughGit = 60
const options = process.argv.slice(2)

const articles = allArticles()
const started = performance.now()
const judged = Array.from({ length: histories }, (_, seed) => history(articles[seed % articles.length]!, seed)).flat()
const took = performance.now() - started
const git = gitHistories(articles, throughGit)
judged.push(...(await git))

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`
function table(title: string, key: (one: Judged) => readonly string[]): void {
  const rows = [...groupBy(judged, key)].map(([name, group]) => {
    const count = countOf(group)
    const { right, wrong, tray, gone, lost } = count
    return [
      name,
      ...[right, wrong, tray, gone, lost].map(String),
      percent(shareRight(count)),
      percent(shareWrong(count)),
    ]
  })
  const head = [title, 'right', 'wrong', 'tray', 'gone', 'lost', 'right of existing', 'wrong of all']
  console.log(`\n${alignColumns([head, ...rows])}`)
}

console.log(
  `${histories} histories and ${throughGit} through git, over ${articles.length} articles, ${judged.length} notes`,
)
console.log(`${(took / histories).toFixed(1)} ms a history`)
table('known', ({ knows }) => [knows])
table('step', ({ steps }) => steps)
table('found by', ({ anchoring }) => [anchoring?.state === 'placed' ? anchoring.by : 'orphaned'])
table('all', () => ['all'])

for (const verdict of ['wrong', 'tray'] as const) {
  if (!options.includes(`--${verdict}`)) continue
  for (const one of judged.filter((other) => other.verdict === verdict)) {
    const { anchoring, note, after } = one
    const { exact, prefix, suffix } = note.annotation.anchor.quote
    const span = anchoring?.state === 'placed' ? anchoring.span : (anchoring?.guess ?? { start: 0, end: 0 })
    const by = anchoring?.state === 'placed' ? `${anchoring.by} ${anchoring.score.toFixed(2)}` : 'guess'
    const near = after.text.slice(Math.max(0, span.start - 20), span.start)
    console.log(`${verdict} ${one.knows} [${one.steps.join(', ')}]\n  ${prefix}⟦${exact}⟧${suffix}`)
    console.log(
      `  ${by}: ${JSON.stringify(`${near}⟦${after.text.slice(span.start, span.end)}⟧${after.text.slice(span.end, span.end + 20)}`)}`,
    )
  }
}
if (!isKept(countOf(judged))) process.exitCode = 1
