// The dates that settings give to articles, by their paths; they are part of the document, as its digest depends on them.
import type { SourceDocument } from '../model/document.ts'
import { settledPath, type Settlement } from '../model/settlement.ts'
import { glob } from './settle.ts'

/** The document with the date that the settings give its articles, or without one: the same object where nothing changes. */
export type Dating = (document: SourceDocument) => SourceDocument

/** Works the settings out once, for any number of documents. */
export function dating({ dates, base }: Pick<Settlement, 'dates' | 'base'>): Dating {
  const given = dates.map(({ path, date }) => ({ matches: glob(path), date }))
  return (document) => {
    const path = settledPath(base, document.path)
    const date = given.find(({ matches }) => matches(path))?.date
    return date === document.date ? document : dated(document, date)
  }
}

function dated({ date: _, ...document }: SourceDocument, date: string | undefined): SourceDocument {
  return date === undefined ? document : { ...document, date }
}
