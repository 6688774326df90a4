// Reads test texts: `@@ path` starts a file, `⟦…⟧{code}` marks an expectation or a target, `‸` is the cursor.

export interface MarkedFile {
  readonly path: string
  readonly text: string
}
export interface MarkedTarget {
  readonly path: string
  readonly start: number
  readonly end: number
  /** What stands in the braces behind it, split at commas; empty without braces. */
  readonly labels: readonly string[]
}
export interface Marked {
  readonly files: readonly MarkedFile[]
  readonly targets: readonly MarkedTarget[]
  readonly cursor: { readonly path: string; readonly offset: number } | null
}

/** Offsets are UTF-16 code units into the text without the marks. A text without `@@` is one file named `正文.md`. */
export function readMarked(source: string): Marked {
  const files: MarkedFile[] = []
  const targets: MarkedTarget[] = []
  let cursor: Marked['cursor'] = null
  for (const { path, body } of splitFiles(source.replace(/^\n/, ''))) {
    let text = ''
    const open: number[] = []
    const mark = /⟦|⟧(?:\{([^}]*)\})?|‸/g
    let last = 0
    for (const match of body.matchAll(mark)) {
      text += body.slice(last, match.index)
      last = match.index + match[0].length
      if (match[0] === '⟦') open.push(text.length)
      else if (match[0] === '‸') cursor = { path, offset: text.length }
      else {
        const start = open.pop()
        if (start === undefined) throw new Error(`⟧ without ⟦ in ${path}`)
        const labels = (match[1] ?? '')
          .split(',')
          .map((label) => label.trim())
          .filter(Boolean)
        targets.push({ path, start, end: text.length, labels })
      }
    }
    if (open.length > 0) throw new Error(`⟦ without ⟧ in ${path}`)
    files.push({ path, text: text + body.slice(last) })
  }
  return { files, targets, cursor }
}

function splitFiles(source: string): { path: string; body: string }[] {
  const heads = [...source.matchAll(/^@@ (.+)\n/gm)]
  if (heads.length === 0) return [{ path: '正文.md', body: source }]
  return heads.map((head, index) => ({
    path: head[1]!.trim(),
    body: source.slice(head.index + head[0].length, heads[index + 1]?.index ?? source.length),
  }))
}
