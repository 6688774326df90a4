// A key typed in a file of 20,000 lines: in one whose lines are cut as a page is set, which is what 20,000 lines mostly are, and
// in one with a paragraph on each line, three times as long. Both hold many articles; one article of that length is a book.
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { conflictsOf } from '../../server/src/features/conflicts.ts'
import { tokensOf } from '../../server/src/features/tokens.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import { DigestMemory } from '../../server/src/interpret/memory.ts'
import type { SourceDocument } from '../../server/src/model/document.ts'
import { benchCorpus } from './corpus.ts'
import type { Report } from './editor.ts'
import { median, nearlyAll, processorTime } from './measure.ts'

const lines = 20_000
/** Characters of a printed line. */
const column = 34
const rounds = 9
/** Milliseconds, in the first of the two files. */
const limit = 200
/** The first keys in a file warm the program up. */
const warmUp = 2

const keys = [
  { name: 'a letter in prose', typed: '的', behind: /[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g },
  { name: 'a digit of a figure', typed: '7', behind: /\d(?=[.\d]*[亿万%])/g },
  { name: 'a new line', typed: '\n', behind: /。(?=.)/g },
] as const
const places = { 'in the middle': 0.5, 'at the end': 0.97 } as const

/** From the key to fresh findings and colours of the whole file. */
export function longFiles(report: Report): void {
  for (const [name, document] of [
    ['cut lines', fileOf((text) => cut(text, column))],
    ['a paragraph a line', fileOf((text) => text)],
  ] as const)
    for (const [what, times] of typedIn(document))
      report(
        `${what}, ${lines} lines, ${name} (${document.text.length} characters)`,
        `${median(times).toFixed(0)} ms, 95 in 100 below ${nearlyAll(times).toFixed(0)} ms`,
        name === 'cut lines' ? median(times) <= limit : null,
      )
}

function typedIn(document: SourceDocument): Map<string, number[]> {
  const [checker, memory] = [new Checker(), new DigestMemory()]
  let snapshot = emptySnapshot()
  const show = (text: string): void => {
    const read = digest({ ...document, text }, memory)
    snapshot = apply(snapshot, [{ path: document.path, digest: read }])
    tokensOf(read, conflictsOf(checker.check(snapshot, defaultCheckSettings)))
  }
  show(document.text)
  const times = new Map<string, number[]>()
  let { text } = document
  for (let round = 0; round < rounds; round++)
    for (const { name, typed, behind } of keys)
      for (const [where, part] of Object.entries(places)) {
        behind.lastIndex = Math.floor(text.length * part)
        const at = (behind.exec(text)?.index ?? 0) + 1
        text = text.slice(0, at) + typed + text.slice(at)
        const time = processorTime(() => show(text))
        const what = `${name} ${where}`
        if (round >= warmUp) times.set(what, [...(times.get(what) ?? []), time])
      }
  return times
}

function fileOf(printed: (text: string) => string): SourceDocument {
  const texts: string[] = []
  let found = 0
  for (const { text } of benchCorpus(2000)) {
    const own = printed(text).split('\n')
    texts.push(...own.slice(0, lines - found))
    found += own.length
    if (found >= lines) break
  }
  return { path: '长稿.txt', text: texts.join('\n'), format: 'plaintext', encoding: 'utf-8' }
}

/** Every line cut after so many characters. */
function cut(text: string, length: number): string {
  return text
    .split('\n')
    .map((line) => line.match(new RegExp(`.{1,${length}}`, 'gu'))?.join('\n') ?? '')
    .join('\n')
}
