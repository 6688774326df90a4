// The articles as the editor has them: an open buffer stands over what the disk holds, and each change has a number.
import type { Encoding, SourceDocument } from '../model/document.ts'
import { formatOf } from './format.ts'

/** What the disk holds, decoded. */
export interface DiskText {
  readonly text: string
  readonly encoding: Encoding
}

/** A document and the number of its state: for an open buffer the editor's, for a file how often it was read. */
export interface StoredArticle {
  readonly document: SourceDocument
  readonly version: number
  readonly open: boolean
}

interface Shelf {
  disk: StoredArticle | null
  buffer: StoredArticle | null
}

/** Keyed by the corpus-wide path. The same state gives the same object (===), so that it can be remembered by. */
export class ArticleStore {
  readonly #shelves = new Map<string, Shelf>()
  #reads = 0

  /** The open buffer where there is one, else the file; null where neither is known. */
  get(path: string): StoredArticle | null {
    const shelf = this.#shelves.get(path)
    return shelf?.buffer ?? shelf?.disk ?? null
  }

  /** The paths of everything known, sorted by code unit. */
  paths(): readonly string[] {
    return [...this.#shelves.keys()].sort()
  }

  /** Sets an open buffer's text; true where what `get` answers has another text than before. */
  setBuffer(path: string, text: string, version: number): boolean {
    const encoding = this.#shelves.get(path)?.disk?.document.encoding ?? 'utf-8'
    return this.#update(path, (shelf) => {
      shelf.buffer = { document: documentOf(path, text, encoding, shelf.buffer?.document), version, open: true }
    })
  }

  /** The buffer is closed: what the disk holds counts again, and without that the path is forgotten. */
  closeBuffer(path: string): boolean {
    return this.#update(path, (shelf) => {
      shelf.buffer = null
    })
  }

  /** The file was read anew, or (null) is gone; an open buffer stays above it. */
  setDisk(path: string, disk: DiskText | null): boolean {
    return this.#update(path, (shelf) => {
      shelf.disk = disk && {
        document: documentOf(path, disk.text, disk.encoding, shelf.disk?.document),
        version: ++this.#reads,
        open: false,
      }
    })
  }

  #update(path: string, change: (shelf: Shelf) => void): boolean {
    const before = this.get(path)?.document.text
    const shelf = this.#shelves.get(path) ?? { disk: null, buffer: null }
    change(shelf)
    if (shelf.disk || shelf.buffer) this.#shelves.set(path, shelf)
    else this.#shelves.delete(path)
    return this.get(path)?.document.text !== before
  }
}

function documentOf(path: string, text: string, encoding: Encoding, known: SourceDocument | undefined): SourceDocument {
  if (known?.text === text && known.encoding === encoding) return known
  return { path, text, format: formatOf(path) ?? 'plaintext', encoding }
}
