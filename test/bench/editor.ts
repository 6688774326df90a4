// What an editor waits for: answers of the features in a folder of 2,000 articles, and fixes.
import { candidateFixes } from '../../server/src/check/fixes/registry.ts'
import { isSound, type Trial } from '../../server/src/check/fixes/sound.ts'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { completions } from '../../server/src/features/completion/completion.ts'
import { conflictsOf } from '../../server/src/features/conflicts.ts'
import { definition } from '../../server/src/features/definition.ts'
import { hover } from '../../server/src/features/hover/hover.ts'
import { tokensOf } from '../../server/src/features/tokens.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import { settler } from '../../server/src/index/settle.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import { DigestMemory } from '../../server/src/interpret/memory.ts'
import { emptySettlement } from '../../server/src/model/settlement.ts'
import { benchCorpus } from './corpus.ts'
import { median, nearlyAll, processorTime } from './measure.ts'

/** Name, value, and whether the limit was kept (null: there is none). */
export type Report = (name: string, value: string, kept: boolean | null) => void

const limits = { answer: 50 }
const articles = 2000

export function answers(report: Report): void {
  const documents = benchCorpus(articles)
  const changes = documents.map((document) => ({ path: document.path, digest: digest(document) }))
  let snapshot = apply(emptySnapshot(), changes)
  const checker = new Checker()
  const conflicts = conflictsOf(checker.check(snapshot, defaultCheckSettings))
  const places = placesIn(snapshot, 300)
  const context = { language: 'zh', findings: [], link: (path: string) => path, pictures: true } as const
  time(report, 'hover', () =>
    places.map(
      ({ path, offset }) =>
        () =>
          hover(snapshot, path, offset, context),
    ),
  )
  time(report, 'definition', () =>
    places.map(
      ({ path, offset }) =>
        () =>
          definition(snapshot, path, offset),
    ),
  )
  time(report, 'semantic tokens', () =>
    places.map(
      ({ path }) =>
        () =>
          tokensOf(snapshot.digests.get(path)!, conflicts),
    ),
  )
  const ends = ['落实《', '落实《关于', '支持“', '进出口总额达', '国办发〔', '加快跨境电']
  time(report, 'completion, right after a key', () =>
    places.slice(0, 120).map(({ path }, index) => {
      const document = snapshot.digests.get(path)!.document
      const text = `${document.text.trimEnd()}\n\n${ends[index % ends.length]!}`
      snapshot = apply(snapshot, [{ path, digest: digest({ ...document, text }) }])
      const typed = snapshot
      return () => completions(typed, path, text.length, 'zh')
    }),
  )
}

function time(report: Report, name: string, tasks: () => readonly (() => unknown)[]): void {
  const times = tasks().map((task) => processorTime(() => void task()))
  const slow = nearlyAll(times)
  report(
    `${name} among ${articles} articles`,
    `${median(times).toFixed(1)} ms, 95 in 100 below ${slow.toFixed(1)} ms`,
    slow <= limits.answer,
  )
}

/** Figures, titles and names all over the folder, from a fixed seed. */
function placesIn(snapshot: Snapshot, count: number): { path: string; offset: number }[] {
  const all = [...snapshot.digests].flatMap(([path, { figures, titles, entities }]) =>
    [...figures, ...titles, ...entities].map(({ span }) => ({ path, offset: span.start })),
  )
  let state = 12345
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648)
  return Array.from({ length: count }, () => all[next() % all.length]!)
}

/** All fixes of one finding tried out, as an editor asks for them: in a document that is open, which it remembers. */
export function quickFixes(report: Report): void {
  const documents = benchCorpus(206)
  const snapshot = apply(
    emptySnapshot(),
    documents.map((document) => ({ path: document.path, digest: digest(document) })),
  )
  const checker = new Checker()
  const before = checker.check(snapshot, defaultCheckSettings)
  const times: number[] = []
  for (const [path, findings] of before) {
    const read = snapshot.digests.get(path)!
    const memory = new DigestMemory()
    digest(read.document, memory)
    const trial: Trial = {
      snapshot,
      settings: defaultCheckSettings,
      settle: settler(emptySettlement),
      checker,
      digest: (document) => digest(document, document.path === path ? memory : undefined),
    }
    for (const finding of findings.slice(0, 3))
      times.push(
        processorTime(() => {
          for (const fix of candidateFixes(finding, { snapshot, digest: read, base: '' }))
            isSound(fix, finding, before, trial)
        }),
      )
  }
  report(
    `the fixes of a finding tried out (${times.length} findings)`,
    `${median(times).toFixed(1)} ms, 95 in 100 below ${nearlyAll(times).toFixed(1)} ms`,
    nearlyAll(times) <= limits.answer,
  )
}
