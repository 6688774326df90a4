// 万 written for 亿, and 亿 for 万.
import { rewritten, type FigureMutator } from '../planting.ts'

export const magnitude: FigureMutator = {
  name: '万↔亿',
  plant(figure) {
    const { written } = figure
    if (written.numeral === null) return null
    const text = written.text.replace(/万亿|亿|万/, (sign) => (sign === '万' ? '亿' : sign === '亿' ? '万' : '亿'))
    if (text === written.text) return null
    const up = /万(?!亿)/.test(written.text)
    return rewritten(figure, {
      ...written,
      text,
      factor: up ? written.factor.times(10_000) : written.factor.div(10_000),
    })
  },
}
