// What stands in front of a figure and turns its sign: -0.7%, 零下15度.
import { type FigureForm, formWith } from './figure.ts'
import { characterSet } from '../../tools/characters.ts'
import { opposite } from '../../model/decimal.ts'

/** The figure that starts at `at` with the sign in front of it, or itself. */
export function signed(text: string, at: number, form: FigureForm): FigureForm {
  return belowZero(text, at, form) ?? readSign(text, at, form) ?? form
}

const isMinus = characterSet('-−－﹣')
/** Behind one of these it is a dash or is taken away from. */
const subtracts = characterSet(
  '0123456789０１２３４５６７８９%％ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz一二三四五六七八九十百千万亿年月日',
)

/** 由负59.5升至负8.6, not 正负0.5 and 负增长0.3% */
const tellsBelow = characterSet('为是至到由从的约')

/** A minus sign belongs to a figure where no number stands before it: 为-0.7%; so does 负 behind what states it. */
function readSign(text: string, at: number, figure: FigureForm): FigureForm | null {
  if (figure.value === null || figure.start !== at) return null
  const isSigned = text[at - 1] === '负' ? tellsBelow(text, at - 2) : isMinus(text, at - 1) && !subtracts(text, at - 2)
  if (!isSigned) return null
  return formWith(figure, { start: at - 1, text: text.slice(at - 1, figure.end), value: opposite(figure.value) })
}

/** 零下15度 is -15 ℃. */
function belowZero(text: string, at: number, figure: FigureForm): FigureForm | null {
  if (figure.unit !== 'Cel' || figure.start !== at || !text.startsWith('零下', at - 2)) return null
  const { value, low, high } = figure
  const turned = { value: opposite(value), low: opposite(high), high: opposite(low) }
  return formWith(figure, { start: at - 2, text: text.slice(at - 2, figure.end), ...turned })
}
