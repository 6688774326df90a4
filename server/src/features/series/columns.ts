// How wide a text shows: Chinese characters and full-width signs take two columns.

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6—…“”‘’±×÷～]|[\ud800-\udbff][\udc00-\udfff]/

export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : 1
  return columns
}

/** The text where it fits `width` columns, else its beginning and an ellipsis. */
export function fitColumns(text: string, width: number): string {
  if (text.length * 2 <= width || columnsOf(text) <= width) return text
  let kept = ''
  let columns = 2
  for (const character of text) {
    columns += wide.test(character) ? 2 : 1
    if (columns > width) break
    kept += character
  }
  return `${kept}…`
}
