// jiaokan/board: all that the data board shows of an indicator.
import { boardsOf } from '../../features/series/board.ts'
import { groupName } from '../../features/series/groupName.ts'
import type { Folder } from '../folder.ts'
import type { BoardParams, BoardResult } from '../protocol.ts'
import { conflictsIn, type HandlerContext } from './context.ts'
import { located, seriesAt } from './series.ts'
import { readId } from './tree.ts'

interface Wanted {
  readonly folder: Folder
  readonly indicator: string
  readonly chosen: string | null
}

/** Null where the folder, the node or the figure is gone; no series where the indicator is. */
export function board(context: HandlerContext, params: BoardParams): BoardResult | null {
  context.session.sync()
  const wanted = wantedIndicator(context, params)
  if (wanted === null) return null
  const { folder, indicator, chosen } = wanted
  const { language } = folder.settings
  const series = boardsOf(folder.corpus.snapshot(), indicator, conflictsIn(context, folder), language)
  return {
    folder: folder.root?.uri ?? '',
    indicator,
    chosen,
    series: series.map((one) => located(folder, one)),
  }
}

function wantedIndicator(context: HandlerContext, params: BoardParams): Wanted | null {
  const folders = context.session.folders()
  if ('indicator' in params) {
    const folder = folders.find(({ root }) => (root?.uri ?? '') === params.folder)
    return folder ? { folder, indicator: params.indicator, chosen: null } : null
  }
  if ('node' in params) {
    const [index, indicator, key] = readId(params.node) ?? []
    const folder = index === undefined ? undefined : folders[index]
    return folder && indicator !== undefined ? { folder, indicator, chosen: key ?? null } : null
  }
  const at = seriesAt(context, params)
  const first = at?.folder.corpus.snapshot().series(at.key)?.entries[0]?.reading
  const indicator = first === undefined ? null : groupName(first)
  return at && indicator !== null ? { folder: at.folder, indicator, chosen: at.key } : null
}
