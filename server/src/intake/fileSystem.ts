// What the intake asks of a disk: three questions and an answer as a value, so that a folder that vanishes is no exception.

/** Paths are absolute with forward slashes on every platform (`/home/lin/稿件`, `C:/稿件`). */
export interface FileSystem {
  readFile(path: string): Promise<Outcome<Uint8Array>>
  /** The entries of a folder in no particular order, without `.` and `..`. */
  readDirectory(path: string): Promise<Outcome<readonly DirectoryEntry[]>>
  /** Follows symbolic links. */
  stat(path: string): Promise<Outcome<FileStatus>>
  /** The path with every symbolic link resolved: tells whether two paths are one place. */
  realPath(path: string): Promise<Outcome<string>>
}

/** `link` is a symbolic link, whatever it points to; `other` a pipe, socket or device, which is never read. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

export interface DirectoryEntry {
  readonly name: string
  readonly kind: EntryKind
}

export interface FileStatus {
  readonly kind: Exclude<EntryKind, 'link'>
  /** In bytes. */
  readonly size: number
}

export type Outcome<T> = { readonly value: T } | { readonly failure: AccessFailure }
export type AccessFailure = 'missing' | 'forbidden' | 'unreadable'

/** Why a file takes no part: it could not be reached, or what it holds is no text that we can read. */
export type SkipReason = AccessFailure | 'binary' | 'undecodable' | 'too-large'

/** A file or folder that was passed over; always shown, never silent. */
export interface SkippedFile {
  readonly path: string
  readonly reason: SkipReason
}
