// How fast texts are read: millions of characters in a new process and again when warm, and the hardest texts of 1 MB.
import { digest } from '../../server/src/interpret/digest.ts'
import type { SourceDocument } from '../../server/src/model/document.ts'
import { benchCorpus, scaleCorpus } from './corpus.ts'
import type { Report } from './editor.ts'
import { processorTime } from './measure.ts'

const limits = { throughput: 1_000_000, hard: 1000 }
const fewestCharacters = 5_000_000
const rounds = 3

/** To be called before anything else in the process. Digest only; the threads of compiler and collector count too. */
export function reading(report: Report): void {
  const documents = readable()
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
  const read = (): number => processorTime(() => documents.forEach((document) => digest(document)))
  const first = read()
  const best = Math.min(...Array.from({ length: rounds }, read))
  const size = `${(characters / 1e6).toFixed(1)} million characters in ${documents.length} articles`
  report(`digest of ${size}, new process`, rate(characters, first), characters / first >= limits.throughput / 1000)
  report(`the same again, best of ${rounds}`, rate(characters, best), (characters / best) * 1000 >= limits.throughput)
}

function rate(characters: number, milliseconds: number): string {
  return `${(characters / milliseconds / 1000).toFixed(2)} million characters a second`
}

/** The working texts, and of the large sample as many as it takes. */
function readable(): SourceDocument[] {
  const documents = [...benchCorpus(206)]
  let characters = documents.reduce((sum, { text }) => sum + text.length, 0)
  for (const document of scaleCorpus(10_000)) {
    if (characters >= fewestCharacters) break
    documents.push(document)
    characters += document.text.length
  }
  return documents
}

const size = 1_000_000
const repeat = (unit: string): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const hardest: readonly (readonly [name: string, text: () => string])[] = [
  ['the digit 9', () => repeat('9')],
  ['the magnitude 亿', () => repeat('亿')],
  ['opening brackets 《', () => repeat('《')],
  ['blanks', () => repeat(' ')],
  ['random Chinese characters', anyHan],
  ['the amount 1亿元', () => repeat('1亿元')],
  ['the year 2023年', () => repeat('2023年')],
  ['growths in a row', () => repeat('增长1.1%，')],
  ['letter-spaced text', () => repeat('增 长 1 . 1 % ，\n\n')],
  [
    'articles on one line',
    () =>
      repeat(
        benchCorpus(206)
          .map(({ text }) => text.replace(/\s+/g, ''))
          .join(''),
      ),
  ],
]

/** Texts of a million characters that something might be slow in. */
export function hardTexts(report: Report): void {
  for (const [name, make] of hardest) {
    const document: SourceDocument = { path: '难.txt', text: make(), format: 'plaintext', encoding: 'utf-8' }
    const best = Math.min(...[1, 2].map(() => processorTime(() => void digest(document))))
    report(`1 MB of ${name}`, `${best.toFixed(0)} ms`, best <= limits.hard)
  }
}

function anyHan(): string {
  let state = 7
  const codes = Array.from({ length: size }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return 0x4e00 + ((state >> 4) % 20000)
  })
  return codes.map((code) => String.fromCharCode(code)).join('')
}
