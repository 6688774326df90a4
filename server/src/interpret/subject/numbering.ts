// What a page prints in front of its words: numbers of lists, bullets, a label in brackets ([快讯]).
import { characterSet } from '../../tools/characters.ts'

/** `name`, which holds no blanks, without that. */
export function withoutNumbering(name: string): string {
  return numbers(name, 0) ? name.replace(numbering, '') : name
}

const numbering =
  /^(?:\/[\u4e00-\u9fff]{1,4}[、，]|(?:[一二三四五六七八九十]{1,3}|\d{1,2})、|\d{1,2}\.(?!\d)|\[[\u4e00-\u9fff]{2,6}\]|[、—…，●■▲△▼▽◆◇□○★☆►➤※①-⑳])+/
const numbers = characterSet('/[一二三四五六七八九十、—…，●■▲△▼▽◆◇□○★☆►➤※0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')
