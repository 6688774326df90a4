// What the server itself says to the reader, in both languages. Findings and hovers bring their own words.
import type { Language, Message } from '../model/finding.ts'
import type { CorpusSkipReason } from './corpus.ts'

const phrases = {
  inAll: { zh: '共{0}处', en: '{0} places in all' },
  indexing: { zh: '校勘：读取文稿', en: 'Jiaokan: reading articles' },
  lensFigures: { zh: '{0} 项数据', en: '{0} figures' },
  lensMentions: { zh: '{0} 处提及', en: '{0} mentions elsewhere' },
  lensConflicts: { zh: '{0} 冲突', en: '{0} conflicts' },
  tooLarge: {
    zh: '未检查：文件大于{0} KB（设置 jiaokan.maxFileSize）',
    en: 'Not checked: larger than {0} KB (setting jiaokan.maxFileSize)',
  },
} as const satisfies Record<string, Message>

const skipReasons: Record<CorpusSkipReason, Message> = {
  missing: { zh: '文件已不存在', en: 'no longer there' },
  forbidden: { zh: '没有读取权限', en: 'no permission to read' },
  unreadable: { zh: '无法读取', en: 'cannot be read' },
  binary: { zh: '不是文本文件', en: 'not a text file' },
  undecodable: { zh: '编码无法识别', en: 'encoding not recognised' },
  'too-large': { zh: '文件过大', en: 'too large' },
  quarantined: { zh: '分析出错，已隔离（详见日志）', en: 'analysis failed, set aside (see the log)' },
}

export function phrase(key: keyof typeof phrases, language: Language, value: string | number = ''): string {
  return phrases[key][language].replace('{0}', String(value))
}

export function skipReasonText(reason: CorpusSkipReason, language: Language): string {
  return skipReasons[reason][language]
}
