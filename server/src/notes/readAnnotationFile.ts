// Reads an article's annotations back. What is not understood makes the file read-only; nothing is dropped in silence.
import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import {
  type Annotation,
  type AnnotationEvent,
  type AnnotationFile,
  type Deed,
  annotationSubjects,
  noteCategories,
} from '../model/annotation.ts'
import type { Message } from '../model/finding.ts'
import type { SignOffEvent } from '../model/signOff.ts'
import { annotationFileVersion, byTime, inOrder, signOffKey } from './annotationFile.ts'
import { mergeSignOffs } from './mergeAnnotations.ts'
import { isInstant, readSignOff } from './readSignOff.ts'
import { printedLines, type StoreLine } from './storeLines.ts'

/** `line` counts from 1. */
export interface AnnotationFileFault {
  readonly line: number
  readonly message: Message
}

export type AnnotationFileReading = { readonly file: AnnotationFile } | { readonly fault: AnnotationFileFault }

const position = v.pipe(
  v.string(),
  v.regex(/^\d+-\d+$/),
  v.transform((text) => text.split('-').map(Number) as [number, number]),
  v.check(([start, end]) => start < end),
  v.transform(([start, end]) => ({ start, end })),
)
const place = v.object({ at: position, quote: v.string(), before: v.string(), after: v.string() })
const by = v.string()
const event = v.union([
  v.strictObject({ by, says: v.string() }),
  v.strictObject({ by, edits: v.strictObject({ of: v.string(), text: v.string() }) }),
  v.strictObject({ by, resolves: v.literal(true) }),
  v.strictObject({ by, reopens: v.literal(true) }),
  v.strictObject({ by, deletes: v.literal(true) }),
  v.strictObject({ by, withdraws: v.literal(true) }),
  v.strictObject({ by, categorises: v.picklist(noteCategories) }),
  v.strictObject({ by, verifies: v.strictObject({ title: v.string(), address: v.string(), date: v.string() }) }),
  v.strictObject({ by, moves: place }),
])
const fields = {
  at: position,
  on: v.picklist(annotationSubjects),
  quote: v.string(),
  before: v.string(),
  after: v.string(),
}
type Fields = { [Name in keyof typeof fields]: v.InferOutput<(typeof fields)[Name]> }

interface Draft {
  readonly line: number
  readonly fields: Partial<Fields>
  readonly events: Map<string, AnnotationEvent>
}

/** Bytes of what the store writes itself, and characters of what was written by hand: a YAML parser takes its time. */
const longest = 64 * 1024 * 1024
const longestByHand = 2_000_000

/** The same of the bytes of a file. The store is UTF-8; anything else would be garbled by writing it again. */
export function readAnnotationBytes(bytes: Uint8Array): AnnotationFileReading {
  if (bytes.length > longest) return fault(1, messages.tooLarge)
  try {
    return readAnnotationFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fault(1, messages.noText)
  }
}

/** The annotations of a file, or the first line that is not understood. A line that stands twice counts once. */
export function readAnnotationFile(text: string): AnnotationFileReading {
  const conflict = /^(?:<{7}|>{7}|={7}$|\|{7})/m.exec(text)
  if (conflict !== null) return fault(lineOf(text, conflict.index), messages.conflict)
  const lines = printedLines(text) ?? yamlLines(text)
  if ('fault' in lines || 'file' in lines) return lines
  const reader = new Reader()
  for (const { key, value, line } of lines) {
    const message = reader.read(key, value, line)
    if (message !== null) return fault(line, message)
  }
  return reader.finish()
}

/** The lines of a file that somebody wrote by hand. */
function yamlLines(text: string): readonly StoreLine[] | AnnotationFileReading {
  const counter = new LineCounter()
  if (text.length > longestByHand) return fault(1, messages.tooLarge)
  const options = { lineCounter: counter, uniqueKeys: false, merge: false, logLevel: 'error' } as const
  const document = parseDocument(text, options)
  const [error] = document.errors
  if (error !== undefined) return fault(counter.linePos(error.pos[0]).line, messages.syntax)
  if (!isMap(document.contents)) return fault(1, messages.syntax)
  const lines: StoreLine[] = []
  for (const { key, value } of document.contents.items) {
    const line = isScalar(key) ? counter.linePos(key.range?.[0] ?? 0).line : 1
    if (!isScalar(key)) return fault(line, messages.line)
    lines.push({ key: String(key.source ?? key.value), value: toPlain(value), line })
  }
  return lines
}

/** Aliases are not followed: nothing in the file makes one, and they can explode. */
function toPlain(value: unknown): unknown {
  if (isScalar(value)) return value.value
  if (!isMap(value)) return undefined
  return Object.fromEntries(
    value.items.map((item) => [isScalar(item.key) ? String(item.key.value) : '', toPlain(item.value)]),
  )
}

class Reader {
  private version: unknown = null
  private article: unknown = null
  private readonly drafts = new Map<string, Draft>()
  private readonly signOffs: SignOffEvent[] = []

  /** What is wrong with the line, or null. */
  read(key: string, value: unknown, line: number): Message | null {
    if (key === 'jiaokan') this.version ??= value
    if (key === 'jiaokan') return value === annotationFileVersion ? null : messages.version
    if (key === 'article') {
      this.article ??= value
      return typeof value === 'string' ? null : messages.line
    }
    if (key.startsWith(`${signOffKey} `)) return this.readSignature(key.slice(signOffKey.length + 1), value)
    const match = /^([a-z0-9]{4,32}) (\S+)$/.exec(key)
    if (match === null) return messages.line
    return this.readFact(match[1]!, match[2]!, value, line)
  }

  private readSignature(instant: string, value: unknown): Message | null {
    const event = readSignOff(instant, value)
    if (event === null) return messages.line
    this.signOffs.push(event)
    return null
  }

  private readFact(id: string, name: string, value: unknown, line: number): Message | null {
    const draft = this.drafts.get(id) ?? { line, fields: {}, events: new Map<string, AnnotationEvent>() }
    this.drafts.set(id, draft)
    if (name in fields) {
      const field = name as keyof Fields
      const parsed = v.safeParse(fields[field], value)
      if (!parsed.success) return messages.line
      if (draft.fields[field] === undefined) Object.assign(draft.fields, { [field]: parsed.output })
      return null
    }
    const parsed = isInstant(name) ? v.safeParse(event, value) : null
    if (!parsed?.success) return messages.line
    draft.events.set(`${name} ${JSON.stringify(parsed.output)}`, {
      at: name,
      by: parsed.output.by,
      ...deedOf(parsed.output),
    })
    return null
  }

  finish(): AnnotationFileReading {
    if (this.version === null) return fault(1, messages.version)
    if (typeof this.article !== 'string') return fault(1, messages.article)
    const annotations: Annotation[] = []
    for (const [id, { line, fields, events }] of this.drafts) {
      const { at, on, quote, before, after } = fields
      if (!at || !on || quote === undefined || before === undefined || after === undefined)
        return fault(line, messages.incomplete)
      const anchor = { quote: { exact: quote, prefix: before, suffix: after }, position: at }
      annotations.push({ id, subject: on, anchor, events: [...events.values()].sort(byTime) })
    }
    const signOffs = mergeSignOffs(this.signOffs)
    const signed = signOffs.length > 0 ? { signOffs } : {}
    return { file: { article: this.article, annotations: annotations.sort(inOrder), ...signed } }
  }
}

function deedOf(read: v.InferOutput<typeof event>): Deed {
  if ('says' in read) return { does: 'says', text: read.says }
  if ('edits' in read) return { does: 'edits', ...read.edits }
  if ('categorises' in read) return { does: 'categorises', category: read.categorises }
  if ('verifies' in read) return { does: 'verifies', source: read.verifies }
  if ('moves' in read) {
    const { at, quote, before, after } = read.moves
    return { does: 'moves', anchor: { quote: { exact: quote, prefix: before, suffix: after }, position: at } }
  }
  if ('resolves' in read) return { does: 'resolves' }
  if ('reopens' in read) return { does: 'reopens' }
  return { does: 'deletes' in read ? 'deletes' : 'withdraws' }
}

function fault(line: number, message: Message): AnnotationFileReading {
  return { fault: { line, message } }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

const messages = {
  conflict: {
    zh: '批注文件里有未解决的合并冲突，已按只读处理；解决冲突后自动恢复',
    en: 'the annotation file holds merge conflict markers and is read-only until they are resolved',
  },
  tooLarge: {
    zh: '批注文件过大，已按只读处理',
    en: 'the annotation file is too large and is read-only',
  },
  noText: {
    zh: '批注文件不是完好的 UTF-8 文本，已按只读处理',
    en: 'the annotation file is no sound UTF-8 text and is read-only',
  },
  syntax: { zh: '批注文件不是有效的 YAML，已按只读处理', en: 'the annotation file is not valid YAML and is read-only' },
  line: {
    zh: '批注文件的这一行无法理解，已按只读处理',
    en: 'this line of the annotation file is not understood; the file is read-only',
  },
  version: {
    zh: `批注文件的版本不是 ${annotationFileVersion}，已按只读处理，请更新校勘`,
    en: `the annotation file is not of version ${annotationFileVersion} and is read-only; update Jiaokan`,
  },
  article: {
    zh: '批注文件没有写明文章（article），已按只读处理',
    en: 'the annotation file names no article and is read-only',
  },
  incomplete: {
    zh: '这条批注缺少 at、on、quote、before 或 after，已按只读处理',
    en: 'this annotation lacks at, on, quote, before or after; the file is read-only',
  },
} as const satisfies Record<string, Message>
