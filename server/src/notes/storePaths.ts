// Where annotations lie: beside the articles, in a folder that git takes along, or outside of the project.
import { textHash } from '../intake/textHash.ts'

/** Relative to the folder of the articles. */
export const storeFolder = '.jiaokan'
export const notesFolder = `${storeFolder}/notes/`
const ending = '.yaml'

/** `articles/a.txt` → `.jiaokan/notes/articles/a.txt.yaml`. */
export function annotationPathOf(article: string): string {
  return notesFolder + article + ending
}

/** The article whose annotations lie at a path; null where it is no file of annotations. */
export function articleOfAnnotationPath(path: string): string | null {
  if (!path.startsWith(notesFolder) || !path.endsWith(ending)) return null
  const article = path.slice(notesFolder.length, -ending.length)
  return article === '' || article.split('/').some((part) => part === '' || part === '..' || part === '.')
    ? null
    : article
}

/** Where the text lies that somebody signed, by its SHA-256: `sha256sum` of the file gives its name. */
export function signedPathOf(hash: string): string {
  return `${storeFolder}/signed/${hash}.txt`
}

/** Where the store of a workspace folder lies below the folder of all private ones. `uri` is canonical, without a slash at its end. */
export function privateStoreOf(privateFolder: string, uri: string): string {
  return `${privateFolder}/${textHash(uri)}`
}

export const ledgerPath = `${storeFolder}/ledger.yaml`

/** Whether a path leads to the ledger of some folder: no article, wherever it lies. */
export function isLedgerPath(path: string): boolean {
  return path === ledgerPath || path.endsWith(`/${ledgerPath}`)
}

/** Written with the first annotation: git puts the lines of two branches together instead of asking. */
export const attributesPath = `${storeFolder}/.gitattributes`
export const attributesText = 'notes/** merge=union\n'
export const ignorePath = `${storeFolder}/.gitignore`
export const ignoreText = '*.lock\n*.tmp\n'
