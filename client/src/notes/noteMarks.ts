// Marks of notes in the text and in the overview ruler, in theme colours; off by one setting.
import {
  type Disposable,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { Note } from '../../../server/src/lsp/protocol.ts'
import { toRange } from './ranges.ts'

const kinds = ['open', 'resolved', 'verified', 'stale'] as const
type Kind = (typeof kinds)[number]

/** Shapes differ as well as colours. */
const lines: Readonly<Record<Kind, string>> = { open: 'solid', resolved: 'dotted', verified: 'double', stale: 'dashed' }

export class NoteMarks implements Disposable {
  readonly #types: Readonly<Record<Kind, TextEditorDecorationType>>
  readonly #known = new Map<string, readonly Note[]>()
  readonly #watching: Disposable

  /** `extension` is where the extension lies, with the pictures for the gutter. */
  constructor(extension: Uri) {
    this.#types = {
      open: mark('open'),
      resolved: mark('resolved'),
      verified: mark('verified', extension),
      stale: mark('stale', extension),
    }
    this.#watching = window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.#paint(editor)))
  }

  /** The notes of a document are known anew; an empty list takes its marks away. */
  show(uri: string, notes: readonly Note[]): void {
    this.#known.set(uri, notes)
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri) this.#paint(editor)
  }

  repaint(): void {
    window.visibleTextEditors.forEach((editor) => this.#paint(editor))
  }

  dispose(): void {
    this.#watching.dispose()
    Object.values(this.#types).forEach((type) => type.dispose())
  }

  #paint(editor: TextEditor): void {
    const notes = this.#known.get(editor.document.uri.toString())
    if (notes === undefined) return
    const shown = workspace.getConfiguration('jiaokan').get('notes.marks', true) ? notes : []
    for (const kind of kinds) {
      const ranges = shown.flatMap((note) =>
        note.range !== null && kindOf(note) === kind ? [toRange(note.range)] : [],
      )
      editor.setDecorations(this.#types[kind], ranges)
    }
  }
}

function kindOf(note: Note): Kind {
  if (note.stale) return 'stale'
  if (note.verified !== null) return 'verified'
  return note.resolved ? 'resolved' : 'open'
}

/** Threads put a sign of their own into the gutter; what is verified has another one beside it. */
function mark(kind: Kind, extension?: Uri): TextEditorDecorationType {
  const picture = (theme: string) => Uri.joinPath(extension!, 'media', 'gutter', `${kind}-${theme}.svg`)
  const color = new ThemeColor(`jiaokan.note.${kind}`)
  return window.createTextEditorDecorationType({
    borderColor: color,
    borderStyle: `none none ${lines[kind]} none`,
    borderWidth: `0 0 ${kind === 'verified' ? 3 : 2}px 0`,
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Center,
    ...(extension && {
      light: { gutterIconPath: picture('light') },
      dark: { gutterIconPath: picture('dark') },
      gutterIconSize: 'contain',
    }),
  })
}
