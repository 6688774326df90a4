// What an article or a file is called where it is cited: 《篇名》, or the file's name.

/** In 《》, with the 《》 inside it turned into 〈〉 (GB/T 15834-2011). */
export function quotedTitle(title: string): string {
  return `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`
}

/** The last part of a path, without its extension. */
export function fileName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(0, dot) : base
}
