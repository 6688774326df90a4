// npm run bench:mutations: errors planted one at a time in articles that are consistent; what is found, and what is said beside it.
// `--missed` lists what was not found, `--bonds` the same by what it breaks, `--beside` the findings beside the point;
// `--inside` leaves out reprints and texts of our own.
import { alignColumns } from '../../accuracy/table.ts'
import { sharedIsThere } from '../../accuracy/shared.ts'
import { inContext } from '../../accuracy/quote.ts'
import { Judge } from './judge.ts'
import { labelledTexts, reprints } from './labelled.ts'
import { missedByBond } from './missed.ts'
import { mutationsOf } from './mutate.ts'
import { ownTexts } from './own.ts'
import type { Stated } from './stated.ts'
import { byBond, byMutator, countOf, isAcross, isInside, judgeAll, type Count, type Judged } from './tally.ts'

const options = process.argv.slice(2)

function run(stated: Stated): Judged[] {
  return judgeAll(new Judge(stated.documents), mutationsOf(stated))
}

function share(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`
}

function row(name: string, { planted, found, added, beside }: Count): string[] {
  return [name, String(planted), String(found), share(found, planted), String(added), String(beside)]
}

function table(title: string, rows: readonly (readonly [string, Count])[]): void {
  console.log(
    `\n${alignColumns([[title, 'planted', 'found', '', 'added', 'beside'], ...rows.map(([name, count]) => row(name, count))])}`,
  )
}

function show(stated: Stated, judged: readonly Judged[]): void {
  table('mutator', byMutator(judged))
  table('breaks', byBond(judged))
  if (options.includes('--bonds')) console.log(`\n${missedByBond(stated, judged).join('\n')}`)
  for (const { mutation, isFound, beside } of judged) {
    const { planting, broken } = mutation
    const [edit] = planting.edits
    const text = stated.documents.find(({ path }) => path === edit!.path)?.text ?? ''
    const place = `${planting.mutator} [${broken.map(({ kind }) => kind).join(', ')}] ${edit!.path} → ${edit!.text}\n    ${inContext(text, edit!.span)}`
    if (!isFound && options.includes('--missed')) console.log(`missed: ${place}`)
    if (beside.length > 0 && options.includes('--beside')) console.log(`beside: ${place}\n    ${beside.join('\n    ')}`)
  }
}

if (!options.includes('--inside')) {
  console.log('texts of our own')
  show(ownTexts(), run(ownTexts()))
}
if (sharedIsThere) {
  console.log('\nlabelled articles')
  const stated = labelledTexts()
  const judged = run(stated)
  show(stated, judged)
  const twins = options.includes('--inside') ? [] : reprints().flatMap((one) => run(one).filter(isAcross))
  table('all', [
    ['inside an article', countOf(judged.filter(isInside))],
    ['across, as labelled', countOf(judged.filter(isAcross))],
    ['across, an article and its reprint', countOf(twins)],
    ['everything planted', countOf([...judged, ...twins])],
  ])
  const all = countOf([...judged, ...twins])
  console.log(
    `\nadded findings at or about the planted place: ${share(all.added - all.beside, all.added)} (97% required)`,
  )
} else console.log('\n../shared is not here: only texts of our own were used')
