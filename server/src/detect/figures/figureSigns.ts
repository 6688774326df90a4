// What stands in front of a figure and turns its sign or moves it: -0.7%, 零下15度, 4.8亿元（+7.2%）, 同比-20.8%, ↑7.2%.
import { type FigureForm, formWith } from './figure.ts'
import { characterSet } from '../../tools/characters.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { opposite } from '../../model/decimal.ts'

/** The figure that starts at `at` with the sign in front of it, or itself. */
export function signed(text: string, at: number, form: FigureForm): FigureForm {
  if (!isSign(text, at - 1) && text[at - 1] !== '下') return form
  return belowZero(text, at, form) ?? readSign(text, at, form) ?? form
}

const isMinus = characterSet('-−－﹣')
const isPlus = characterSet('+＋﹢')
const isRise = characterSet('↑⬆↗')
const isFall = characterSet('↓⬇↘')
const isSign = characterSet('-−－﹣+＋﹢↑⬆↗↓⬇↘负')
/** Behind one of these it is a dash or is taken away from. */
const subtracts = characterSet(
  '0123456789０１２３４５６７８９%％ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz一二三四五六七八九十百千万亿年月日',
)

/** Whether a minus sign stands at `at` that no number has in front of it. */
export function isMinusSign(text: string, at: number): boolean {
  return isMinus(text, at) && (!subtracts(text, at - 1) || index(text.slice(Math.max(0, at - 3), at)))
}

/** 由负59.5升至负8.6, not 正负0.5 and 负增长0.3% */
const tellsBelow = characterSet('为是至到由从的约')

/** A minus sign belongs to a figure where no number stands before it: 为-0.7%; so does 负 behind what states it. */
function readSign(text: string, at: number, figure: FigureForm): FigureForm | null {
  if (figure.start !== at) return null
  const arrow = isRise(text, at - 1) ? 'up' : isFall(text, at - 1) ? 'down' : null
  if (arrow !== null) return moves(figure) ? withSign(text, figure, arrow) : null
  if (isPlus(text, at - 1)) return readPlus(text, at, figure)
  if (figure.value === null) return null
  const isSigned = text[at - 1] === '负' ? tellsBelow(text, at - 2) : isMinusSign(text, at - 1)
  if (!isSigned) return null
  const falls =
    isMinus(text, at - 1) && saysGrowth(text, at - 1, figure) && !ofRate(text.slice(Math.max(0, at - 3), at - 2))
  return formWith(withSign(text, figure, falls ? 'down' : null), { value: opposite(figure.value) })
}

/** （+7.2%）, 占比+0.3个百分点, （+12户）; not 互联网+3个平台 and LPR+0.5%. */
function readPlus(text: string, at: number, figure: FigureForm): FigureForm | null {
  if (subtracts(text, at - 2) && !index(text.slice(Math.max(0, at - 4), at - 1))) return null
  if (figure.kind === 'percentage-point' || saysGrowth(text, at - 1, figure)) return withSign(text, figure, 'up')
  return figure.kind === 'percent' ? withSign(text, figure, null) : null
}

function withSign(text: string, figure: FigureForm, growth: 'up' | 'down' | null): FigureForm {
  const start = figure.start - 1
  return formWith(figure, { start, text: text.slice(start, figure.end), growth: growth ?? figure.growth })
}

function moves({ kind }: Pick<FigureForm, 'kind'>): boolean {
  return kind !== 'duration' && kind !== 'ratio' && kind !== 'fraction'
}

/** Whether a plus or minus sign at `at` says how what was told in front grew: behind a bracket, 同比, a quantity, or an amount and a comma. */
function saysGrowth(text: string, at: number, { kind, unit }: FigureForm): boolean {
  const words = text.slice(Math.max(0, at - 8), at)
  if (kind === 'percent' || kind === 'percentage-point') return bracket(words) || growthTold(words)
  return behindSize(words) && moves({ kind }) && unit !== 'Cel'
}

const bracket = endTest(/.[（(]$/)
const growthTold = endTest(
  /(?:[同环]比|按年|按季|同期|[元吨万亿辆台件个人次户家][，；]?|[资额量值入润积口售价销费业指流房]|GDP|[CP]PI)[：:]?$/,
)
/** 利润1.2亿元（│-0.3亿元） */
const behindSize = endTest(/[元吨万亿辆台件个人户家亩][（(]$/)
/** GDP+5.2% is no sum. */
const index = endTest(/(?:GDP|[CP]PI)$/)
/** 国债收益率（-0.3%）: a rate that lies below zero. */
const ofRate = endTest(/[率息]$/)

/** 零下15度 is -15 ℃. */
function belowZero(text: string, at: number, figure: FigureForm): FigureForm | null {
  if (figure.unit !== 'Cel' || figure.start !== at || !text.startsWith('零下', at - 2)) return null
  const { value, low, high } = figure
  const turned = { value: opposite(value), low: opposite(high), high: opposite(low) }
  return formWith(figure, { start: at - 2, text: text.slice(at - 2, figure.end), ...turned })
}
