// Figures or periods printed right behind one another with no word between them: codes and padding, which nobody reads.

/** After so many in a row what follows is left alone, up to the next mark. */
export const mostInARow = 40

const mark = /[\s，。；：、！？,;:!?（）()“”《》]/g

/** Where the next mark stands at or behind `from`; the end of the text where none does. */
export function nextMark(text: string, from: number): number {
  mark.lastIndex = from
  return mark.exec(text)?.index ?? text.length
}
