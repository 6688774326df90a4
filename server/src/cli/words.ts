// What the command line says about itself and about files, in Chinese and English.
import { relatedShown } from '../check/message.ts'
import type { SkipReason } from '../intake/fileSystem.ts'
import type { Language, Message, Severity } from '../model/finding.ts'

export const help: Message = {
  zh: `校勘：核对文章中的数据、文件名和名称是否一致。离线运行。

用法
  jiaokan check [路径…]      列出不一致之处
      --format stylish|json|sarif|markdown   输出格式，默认 stylish
      --max-warnings N                       警告多于 N 个时返回1，默认0
      --changed-since 版本                   只列出涉及该 git 版本以后有改动的文件的问题
      --baseline 文件                        其中的问题降为提示，默认为 jiaokan.yaml 所写
      --update-baseline                      把现有问题写入基线文件
      --print-config                         只列出生效的设置
  jiaokan annotate [路径…]   列出识别到的数据、时间、文件名和名称
      --format json|csv                      输出格式，默认 json
  jiaokan report [路径…]     校勘记（Markdown）
  jiaokan notes [路径…]      批注
      --format markdown|csv|jsonld           输出格式，默认 markdown
  jiaokan notes check [路径…] 列出失锚的批注、已失效的核定和签署，有则返回1
  jiaokan ledger import 文件… 把 CSV 里的数据登记入台账 .jiaokan/ledger.yaml
  jiaokan server --stdio     语言服务器，供各种编辑器使用

路径是文件或文件夹，不写则为当前文件夹。一次调用中的文件互相比对。
  --config 文件   设置，默认为当前文件夹或其上级最近的 jiaokan.yaml
  --notes 文件夹  不在项目内的批注所在（编辑器的私人批注，或含 .jiaokan 的文件夹）
  --lang zh|en    输出语言
  --version       版本
  --help          本页

返回值：0 没有达到失败级别的问题；1 有；2 用法有误或有路径无法读取。
`,
  en: `Jiaokan: checks that the figures, document titles and names of articles agree. Works offline.

Usage
  jiaokan check [PATH…]      what does not agree
      --format stylish|json|sarif|markdown   output, stylish unless given
      --max-warnings N                       exit with 1 above N warnings, 0 unless given
      --changed-since REV                    findings that touch files changed since a git revision
      --baseline FILE                        its findings become hints; else what jiaokan.yaml names
      --update-baseline                      writes what is found now into the baseline
      --print-config                         prints the settings that count, and nothing else
  jiaokan annotate [PATH…]   figures, periods, titles and names that were detected
      --format json|csv                      output, json unless given
  jiaokan report [PATH…]     the collation report (校勘记), Markdown
  jiaokan notes [PATH…]      the notes
      --format markdown|csv|jsonld           output, markdown unless given
  jiaokan notes check [PATH…]   notes that lost their place, marks and signatures that are stale; exit with 1 if there are any
  jiaokan ledger import FILE…   takes the rows of CSV files into the ledger .jiaokan/ledger.yaml
  jiaokan server --stdio     the language server, for any editor

A PATH is a file or a folder; none means the current folder. Files of one call are compared with each other.
  --config FILE   settings; else the nearest jiaokan.yaml from the current folder upwards
  --notes FOLDER  where notes lie that are not in the project (the editor's private ones, or a folder with .jiaokan)
  --lang zh|en    language of the output
  --version       version
  --help          this page

Exit status: 0 nothing at or above the failing severity, 1 findings, 2 bad usage or an unreadable path.
`,
}

export const seeHelp: Message = { zh: '（用法见 jiaokan --help）', en: ' (see jiaokan --help)' }

const reasons: Readonly<Record<SkipReason, Message>> = {
  missing: { zh: '不存在', en: 'does not exist' },
  forbidden: { zh: '没有读取权限', en: 'may not be read' },
  unreadable: { zh: '无法读取', en: 'cannot be read' },
  binary: { zh: '不是文本文件，已跳过', en: 'is no text, skipped' },
  undecodable: {
    zh: '不是完好的UTF-8、UTF-16或GB18030文本，已跳过',
    en: 'is no sound UTF-8, UTF-16 or GB18030, skipped',
  },
  'too-large': { zh: '超过16 MB，已跳过', en: 'is larger than 16 MB, skipped' },
}

/** `稿件/a.txt：不存在` */
export function skippedLine(path: string, reason: SkipReason, language: Language): string {
  return named(path, reasons[reason][language], language)
}

/** `jiaokan.yaml:3：未知的设置…` */
export function named(place: string, text: string, language: Language): string {
  return language === 'zh' ? `${place}：${text}` : `${place}: ${text}`
}

export const severityWords: Readonly<Record<Severity, Message>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
}

export function unknownRevision(revision: string): Message {
  return { zh: `找不到 git 版本 ${revision}`, en: `there is no git revision ${revision} here` }
}

export function unreadableConfiguration(path: string): Message {
  return { zh: `无法读取设置文件 ${path}`, en: `the settings file ${path} cannot be read` }
}

export const orphanedNote: Message = { zh: '批注失锚', en: 'note lost its place' }
export const orphanedMark: Message = { zh: '核定失锚', en: 'verified mark lost its place' }
export const staleMark: Message = { zh: '核定已失效', en: 'verified mark is stale' }

export function noNotesIn(folder: string): Message {
  return {
    zh: `--notes：${folder} 里没有当前文件夹的批注`,
    en: `--notes: ${folder} holds no notes of the current folder`,
  }
}

/** `path` is the ledger. */
export function addedLine(path: string, added: number, known: number): Message {
  return { zh: `${path}：新增 ${added} 条，已有 ${known} 条`, en: `${path}: ${added} added, ${known} known` }
}

export function unwritable(path: string): Message {
  return { zh: `${path}：无法写入`, en: `${path}: cannot be written` }
}

/** The line behind the first places of a finding: how many there are; null where all of them are shown. */
export function placesInAll(count: number, language: Language): string | null {
  if (count <= relatedShown) return null
  return language === 'zh' ? `共${count}处` : `${count} places in all`
}

/** In English: `1 figure`, `2 figures`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** `isNew`: jiaokan.yaml does not name it yet. */
export function baselineWritten(path: string, findings: number, isNew: boolean): Message {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return {
    zh: `已写入 ${path}：${findings} 个问题${isNew ? `；在 jiaokan.yaml 里写 baseline: ${name} 后生效` : ''}`,
    en: `Wrote ${path}: ${counted(findings, 'finding')}${isNew ? `; it counts once jiaokan.yaml says baseline: ${name}` : ''}`,
  }
}
