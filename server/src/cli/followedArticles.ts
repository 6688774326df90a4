// Articles that were renamed outside of the editor: the notes of a missing one stand in the article that has its words.
import { readArticle } from '../intake/read.ts'
import { walk } from '../node/walk.ts'
import type { AnnotationFile } from '../model/annotation.ts'
import { anchorText } from '../notes/anchorText.ts'
import { followedTo, type Likeness, likenessTo, missingArticle } from '../notes/followed.ts'
import type { Surroundings } from './surroundings.ts'

/** `root` is the folder of the articles, absolute; paths of articles are relative to it. */
export class FollowedArticles {
  readonly #root: string
  readonly #surroundings: Surroundings
  /** Every article of the folder with its text; read when the first missing one is asked for. */
  #texts: Promise<ReadonlyMap<string, string>> | null = null

  constructor(root: string, surroundings: Surroundings) {
    this.#root = root
    this.#surroundings = surroundings
  }

  /** The article that a missing one became; null where it is there, or none or several may be meant. */
  async of({ article, annotations, signOffs = [] }: AnnotationFile): Promise<string | null> {
    const { fileSystem, notesDisk } = this.#surroundings
    const status = await fileSystem.stat(`${this.#root}/${article}`)
    if (!('failure' in status) || status.failure !== 'missing') return null
    const texts = await (this.#texts ??= this.#read())
    const last = signOffs.findLast(({ does }) => does === 'signs')
    const same = last?.does === 'signs' ? [...texts].filter(([, text]) => notesDisk.hashOf(text) === last.text) : []
    if (same.length > 0) return same.length === 1 ? same[0]![0] : null
    const missing = missingArticle(annotations, await notesDisk.ofHistory(this.#root, article))
    const others = [...texts].map(([path, text]): [string, Likeness] => [path, likenessTo(missing, anchorText(text))])
    return followedTo(new Map(others))
  }

  async #read(): Promise<ReadonlyMap<string, string>> {
    const { fileSystem } = this.#surroundings
    const texts = new Map<string, string>()
    for await (const item of walk(fileSystem, this.#root)) {
      const read = 'file' in item ? await readArticle(fileSystem, item.file) : null
      if (read !== null && 'file' in item && 'disk' in read)
        texts.set(item.file.slice(this.#root.length + 1), read.disk.text)
    }
    return texts
  }
}
