// A hover at its full height: it is at first at most 250 pixels high, and its lower edge can be pulled down.
import type { Page } from 'playwright-core'

const growth = 300

/** `x` is where the hover stands over. Refuses a hover that is still cut off. */
export async function pullDownHover(page: Page, x: number): Promise<void> {
  const hover = await page.locator('.monaco-resizable-hover').first().boundingBox()
  if (!hover) throw new Error('The hover is not in view.')
  const inside = hover.y + 20
  const edge = hover.y + hover.height - 2
  await page.mouse.move(x, inside, { steps: 10 })
  await page.mouse.move(x, edge, { steps: 40 })
  await page.mouse.down()
  await page.mouse.move(x, edge + growth, { steps: 40 })
  await page.mouse.up()
  await page.mouse.move(x, inside, { steps: 10 })
  await page.waitForTimeout(1000)
  const heights = await page
    .locator('.monaco-resizable-hover .monaco-hover-content')
    .evaluate(({ scrollHeight, parentElement }) => ({ content: scrollHeight, shown: parentElement?.clientHeight ?? 0 }))
  if (heights.content > heights.shown) throw new Error(`The hover is cut off: ${JSON.stringify(heights)}`)
}
