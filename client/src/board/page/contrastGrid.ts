// The lines across the plot in a high-contrast theme, whose own guides are as strong as its text: as faint as can still be seen.

/** WCAG 2.1 asks 3:1 of what a picture is read by; a little more, as colours are rounded. */
const least = 3.2

type Channels = readonly [number, number, number]

/** The first mix of text into background that has enough contrast; the text's own colour where either is not `#rrggbb`. */
export function contrastGrid(text: string, background: string): string {
  const [over, under] = [channelsOf(text), channelsOf(background)]
  if (over === null || under === null) return text
  for (let share = 0.05; share < 1; share += 0.01) {
    const mixed = mix(over, under, share)
    if (contrast(mixed, under) >= least) return hexOf(mixed)
  }
  return text
}

function channelsOf(colour: string): Channels | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return [red ?? 0, green ?? 0, blue ?? 0]
}

function mix(over: Channels, under: Channels, share: number): Channels {
  const channel = (index: 0 | 1 | 2): number => Math.round(over[index] * share + under[index] * (1 - share))
  return [channel(0), channel(1), channel(2)]
}

function hexOf(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function contrast(a: Channels, b: Channels): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
