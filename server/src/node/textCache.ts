// The articles as they were seen last, with the places of their annotations: kept outside of the project, on this machine only.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { SeenText } from '../notes/notesDisk.ts'
import { updateFile } from './updateFile.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const schema = v.object({
  text: v.string(),
  places: v.record(v.string(), v.object({ start: offset, end: offset })),
})

/** Null where it was never seen, or what is kept is damaged. */
export async function lastSeen(cache: string, root: string, article: string): Promise<SeenText | null> {
  try {
    const parsed = v.safeParse(schema, JSON.parse(await readFile(pathOf(cache, root, article), 'utf8')))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** Writes only what differs. What cannot be written is not kept: it is a help, never the only copy. */
export async function remember(cache: string, root: string, article: string, seen: SeenText): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(seen), 'utf8')
  await updateFile(pathOf(cache, root, article), (current) =>
    current !== null && bytes.equals(current) ? null : bytes,
  )
}

const pathOf = (cache: string, root: string, article: string): string =>
  join(cache, folderName(root), `${folderName(article)}.json`)

/** A name that every file system takes, the same for the same folder. */
function folderName(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24)
}
