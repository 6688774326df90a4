// One file from disk to decoded text: asks its size first, reads it whole or not at all, and names what cannot be read.
import type { DiskText } from './store.ts'
import { decode } from './decode.ts'
import type { FileSystem, SkipReason } from './fileSystem.ts'

/** A larger file is passed over with a notice: an article has kilobytes, an annual report two megabytes. */
export const defaultMaxBytes = 16 * 1024 * 1024

export type ReadResult = { readonly disk: DiskText } | { readonly skipped: SkipReason }

/** Never throws. `path` is absolute, with forward slashes. */
export async function readArticle(
  fileSystem: FileSystem,
  path: string,
  maxBytes: number = defaultMaxBytes,
): Promise<ReadResult> {
  const status = await fileSystem.stat(path)
  if ('failure' in status) return { skipped: status.failure }
  if (status.value.kind !== 'file') return { skipped: 'unreadable' }
  if (status.value.size > maxBytes) return { skipped: 'too-large' }
  const bytes = await fileSystem.readFile(path)
  if ('failure' in bytes) return { skipped: bytes.failure }
  if (bytes.value.length > maxBytes) return { skipped: 'too-large' }
  const decoded = decode(bytes.value)
  return 'failure' in decoded ? { skipped: decoded.failure } : { disk: decoded }
}
