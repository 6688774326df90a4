// jiaokan/series: an indicator over time, of one scope and definition.
import { thingAt } from '../../features/at.ts'
import { boardOf, type Board } from '../../features/series/board.ts'
import type { Folder } from '../folder.ts'
import { offsetOf } from '../positions.ts'
import type { DocumentParams, Position, SeriesParams, SeriesResult } from '../protocol.ts'
import { conflictsIn, locationsOf, type HandlerContext } from './context.ts'

/** Null where nothing stands at the position, the figure is tied to no series, or the series is gone. */
export function series(context: HandlerContext, params: SeriesParams): SeriesResult | null {
  const wanted = wantedSeries(context, params)
  if (wanted === null) return null
  const { folder, key } = wanted
  const board = boardOf(folder.corpus.snapshot(), key, conflictsIn(context, folder), folder.settings.language)
  return board && located(folder, board)
}

/** With places as the protocol names them. */
export function located(folder: Folder, board: Board): SeriesResult {
  const snapshot = folder.corpus.snapshot()
  const points = board.points.flatMap(({ place, ...point }) =>
    locationsOf(folder, snapshot, [place]).map((location) => ({ ...point, location })),
  )
  return { ...board, points }
}

function wantedSeries(context: HandlerContext, params: SeriesParams): { folder: Folder; key: string } | null {
  const { session } = context
  session.sync()
  if ('series' in params) {
    const holds = (folder: Folder): boolean => folder.corpus.snapshot().series(params.series) !== undefined
    const folder = session.folders().find((one) => one.settings.enabled && holds(one))
    return folder ? { folder, key: params.series } : null
  }
  return seriesAt(context, params)
}

/** The series of the figure at a place. */
export function seriesAt(
  { session }: HandlerContext,
  { textDocument, position }: DocumentParams & { readonly position: Position },
): { folder: Folder; key: string } | null {
  const document = session.locate(textDocument.uri)
  if (!document) return null
  const { path, snapshot, digest, folder } = document
  const thing = thingAt(snapshot, path, offsetOf(digest.document, position))
  const figure = thing?.kind === 'figure' ? digest.figures[thing.at.ordinal] : undefined
  const key = figure?.observation.series ?? null
  return key === null ? null : { folder, key }
}
