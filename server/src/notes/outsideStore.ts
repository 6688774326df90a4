// What is said of a store that a link leads out of the folder to: nothing there is read or written.
import type { Message } from '../model/finding.ts'

export const outsideStore: Message = {
  zh: '符号链接通到文件夹之外，不读也不写；请改到文件夹之内',
  en: 'a symbolic link leads out of the folder; nothing there is read or written, keep it inside of the folder',
}
