// The colours that the extension brings, measured as WCAG 2.1 does: 3:1 in the editor, on the backgrounds of VS Code's four themes.
import { ok, strictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { contrastGrid } from '../../client/src/board/page/contrastGrid.ts'
import { trendColours } from '../../server/src/features/series/trendPicture.ts'

interface Colour {
  readonly id: string
  readonly defaults: Readonly<Record<string, string>>
}

/** `editor.background` of Light Modern, Dark Modern, and both high-contrast themes. */
const backgrounds = {
  light: '#ffffff',
  dark: '#1f1f1f',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
} as const
/** Of hovers: Light Modern, Dark Modern, high contrast. */
const hoverBackgrounds = ['#f8f8f8', '#202020', '#000000', '#0c141f', '#ffffff']
const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
const colours: readonly Colour[] = contributes.colors

describe('contrast of our colours', () => {
  it('is measured right', () => {
    ok(Math.abs(contrast('#000000', '#ffffff') - 21) < 0.01)
    ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01)
  })

  for (const { id, defaults } of colours)
    for (const [theme, background] of Object.entries(backgrounds)) {
      const least = theme.startsWith('highContrast') ? 4.5 : 3
      it(`${id}, ${theme}: at least ${least}:1`, () => {
        const own = defaults[theme] ?? ''
        ok(/^#[0-9a-f]{6}$/.test(own), `no colour: ${own}`)
        ok(contrast(own, background) >= least, `${own} on ${background}: ${contrast(own, background).toFixed(2)}`)
      })
    }

  for (const [name, colour] of Object.entries(trendColours))
    it(`the trend in a hover, ${name}: at least 3:1 on every background`, () => {
      for (const background of hoverBackgrounds)
        ok(contrast(colour, background) >= 3, `${colour} on ${background}: ${contrast(colour, background).toFixed(2)}`)
    })

  for (const [text, background] of [
    ['#ffffff', '#000000'],
    ['#292929', '#ffffff'],
  ] as const)
    it(`the grid of the data board, ${text} on ${background}: 3:1, and well behind the text`, () => {
      const grid = contrast(contrastGrid(text, background), background)
      ok(grid >= 3 && grid < 4, grid.toFixed(2))
    })
  it('the grid is as the text where a theme has colours of another form', () =>
    strictEqual(contrastGrid('rgb(255, 255, 255)', '#000000'), 'rgb(255, 255, 255)'))

  it('the client names no colour of its own beside these: all others are the theme’s', () => {
    const page = readFileSync(join(import.meta.dirname, '../../client/src/board/page/board.css'), 'utf8')
    ok(!/#[0-9a-f]{3,8}\b|\brgba?\(/i.test(page))
  })
})

/** From 1 (the same) to 21 (black on white). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
