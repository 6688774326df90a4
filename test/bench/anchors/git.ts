// Histories through real git: branches that both write and annotate, are switched and merged, and files that are renamed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { notesDisk } from '../../../server/src/node/notesDisk.ts'
import { anchorText } from '../../../server/src/notes/anchorText.ts'
import { followedTo, likenessTo, missingArticle } from '../../../server/src/notes/followed.ts'
import { placeAnew } from '../../../server/src/notes/placement.ts'
import type { Judged } from './histories.ts'
import { judge, whereabouts } from './judge.ts'
import { operations } from './operations.ts'
import { notesOn, type TracedNote } from './quotes.ts'
import { Random } from './random.ts'
import { Traced } from './traced.ts'

const disk = notesDisk(null)
const article = '稿件/甲.md'

/** `count` histories; what git cannot merge by itself is no history. */
export async function gitHistories(articles: readonly string[], count: number): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (let seed = 0; seed < count; seed++) {
    const folder = mkdtempSync(join(tmpdir(), 'jiaokan-anchors-'))
    try {
      judged.push(...(await branches(folder, articles, seed)))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  return judged
}

/** Two branches change the two halves of an article and both annotate it; one may rename it. */
async function branches(folder: string, articles: readonly string[], seed: number): Promise<readonly Judged[]> {
  const random = new Random(seed + 90_000)
  const lines = articles[(seed * 7) % articles.length]!.split(/(?<=\n)/)
  const middle = Math.floor(lines.length / 2)
  const [top, bottom] = [new Traced(lines.slice(0, middle).join('')), new Traced(lines.slice(middle).join(''))]
  const before = Traced.join(top, bottom)
  const renames = seed % 3 === 0
  const git = gitIn(folder)
  git('init', '-q')
  const old = await annotate(folder, before, 3, 'base', random)
  commit(folder, git, before, 'base')
  git('checkout', '-qb', 'other')
  const theirTop = changed(top, random)
  const theirs = Traced.join(theirTop, bottom)
  const added = await annotate(folder, theirs, 2, 'them', random)
  commit(folder, git, theirs, 'theirs')
  const judged = [...(await judgeAll(folder, theirs, [...old, ...added], 'git: on the branch'))]
  git('checkout', '-q', 'main')
  const ours = Traced.join(top, changed(bottom, random))
  const own = await annotate(folder, ours, 2, 'ours', random)
  commit(folder, git, ours, 'ours')
  judged.push(...(await judgeAll(folder, ours, [...old, ...own], 'git: switched back')))
  if (!git('merge', '-q', '--no-edit', 'other')) return judged
  const merged = Traced.join(theirTop, ours.slice(top.text.length))
  if (readFileSync(join(folder, article), 'utf8') !== merged.text) return judged
  judged.push(...(await judgeAll(folder, merged, [...old, ...added, ...own], 'git: merged')))
  if (!renames) return judged
  git('mv', article, '乙.md')
  const edited = operations['edit before']!(merged, { start: 40, end: 50 }, random)
  writeFileSync(join(folder, '乙.md'), edited.text)
  const others = articles.filter((_, index) => index % 40 === seed % 40)
  judged.push(...(await judgeRenamed(folder, edited, [...old, ...added, ...own], others)))
  return judged
}

async function judgeAll(folder: string, text: Traced, notes: readonly TracedNote[], knows: string, others = text) {
  const outcome = await disk.load(folder, article)
  const annotations = 'file' in outcome ? outcome.file.annotations : []
  const history = await disk.ofHistory(folder, article)
  const placed = placeAnew(annotations, anchorText(others.text), null, history.map(anchorText))
  return notes.map((note): Judged => {
    const anchoring = placed.find((one) => one.annotation.id === note.annotation.id)?.anchoring
    const verdict = judge(note, text, anchoring)
    return { knows, steps: ['git'], note, before: '', after: text, anchoring, verdict }
  })
}

/** The store still names the old path: the article is looked for among all others. */
async function judgeRenamed(folder: string, text: Traced, notes: readonly TracedNote[], others: readonly string[]) {
  const outcome = await disk.load(folder, article)
  const history = await disk.ofHistory(folder, article)
  const missing = missingArticle('file' in outcome ? outcome.file.annotations : [], history)
  const candidates = new Map<string, string>([
    ['乙.md', text.text],
    ...others.map((other, index) => [`${index}.md`, other] as const),
  ])
  const home = followedTo(
    new Map([...candidates].map(([path, other]) => [path, likenessTo(missing, anchorText(other))])),
  )
  const shown = home === null ? new Traced('') : new Traced(candidates.get(home)!)
  return judgeAll(folder, text, notes, 'git: renamed', home === '乙.md' ? text : shown)
}

function changed(text: Traced, random: Random): Traced {
  const names = Object.keys(operations).filter((name) => !/line|reflow|blanks|formatted/.test(name))
  const [near] = notesOn(text, 1, random)
  return operations[random.pick(names)]!(text, whereabouts(near!, text)!.span, random)
}

async function annotate(folder: string, text: Traced, count: number, prefix: string, random: Random) {
  const notes = notesOn(text, count, random).map(({ annotation, ids }) => {
    return { ids, annotation: { ...annotation, id: prefix + annotation.id } }
  })
  await disk.change(folder, article, (file) => ({
    article,
    annotations: [...file.annotations, ...notes.map(({ annotation }) => annotation)],
  }))
  return notes
}

type Git = (...args: readonly string[]) => boolean

function gitIn(folder: string): Git {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main']
  return (...args) => spawnSync('git', [...identity, ...args], { cwd: folder }).status === 0
}

function commit(folder: string, git: Git, text: Traced, message: string): void {
  mkdirSync(dirname(join(folder, article)), { recursive: true })
  writeFileSync(join(folder, article), text.text)
  git('add', '-A')
  git('commit', '-qm', message)
}
