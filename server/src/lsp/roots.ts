// Which workspace folder a URI belongs to, and the path under which the corpus of that folder keeps it.
import type { WorkspaceFolder } from 'vscode-languageserver'
import { URI } from 'vscode-uri'

/** A workspace folder. `path` is where a file system finds it, null where there is none (virtual workspaces). */
export interface Root {
  readonly uri: string
  readonly name: string
  readonly path: string | null
}

/** A document's place: its folder (null for loose documents) and its key, which is its path in the folder. */
export interface Place {
  readonly root: Root | null
  readonly path: string
}

export function rootOf(folder: WorkspaceFolder): Root {
  const uri = URI.parse(canonical(folder.uri))
  const path = uri.scheme === 'file' ? withoutTrailingSlash(uri.fsPath.replaceAll('\\', '/')) : null
  return { uri: withoutTrailingSlash(uri.toString()), name: folder.name, path }
}

/** One spelling for each URI: the drive letter and what is percent-encoded differ between clients. No URI stays as it is. */
export function canonical(uri: string): string {
  return parsed(uri)?.toString() ?? uri
}

/** The innermost folder that holds the URI. Loose documents keep their path (`file`) or whole URI (`untitled`, …). */
export function placeOf(uri: string, roots: readonly Root[]): Place {
  const target = canonical(uri)
  let best: Root | null = null
  for (const root of roots) {
    if (target.startsWith(`${root.uri}/`) && root.uri.length > (best?.uri.length ?? -1)) best = root
  }
  const document = parsed(target)
  if (document === null) return { root: null, path: target }
  if (best) return { root: best, path: document.path.slice(withoutTrailingSlash(URI.parse(best.uri).path).length + 1) }
  return { root: null, path: document.scheme === 'file' ? document.path : document.toString(true) }
}

/** The URI of a document of the folder, as VS Code would write it. */
export function uriIn(root: Root, path: string): string {
  const folder = URI.parse(root.uri)
  return folder.with({ path: `${withoutTrailingSlash(folder.path)}/${path}` }).toString()
}

function parsed(uri: string): URI | null {
  try {
    return URI.parse(uri)
  } catch {
    return null
  }
}

function withoutTrailingSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text
}
