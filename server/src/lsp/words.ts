// What the server itself says to the reader, in both languages. Findings and hovers bring their own words.
import type { Language, Message } from '../model/finding.ts'
import type { CorpusSkipReason } from './corpus.ts'

const phrases = {
  inAll: { zh: '共{0}处', en: '{0} places in all' },
  onlyPlace: { zh: '共1处', en: '1 place' },
  indexing: { zh: '校勘：读取文稿', en: 'Jiaokan: reading articles' },
  lensFigure: { zh: '1 项数据', en: '1 figure' },
  lensMention: { zh: '1 处提及', en: '1 mention elsewhere' },
  lensConflict: { zh: '1 冲突', en: '1 conflict' },
  lensFigures: { zh: '{0} 项数据', en: '{0} figures' },
  lensMentions: { zh: '{0} 处提及', en: '{0} mentions elsewhere' },
  lensConflicts: { zh: '{0} 冲突', en: '{0} conflicts' },
  renameNothing: {
    zh: '此处不是数据、文件名或名称，不能改名',
    en: 'No figure, title or name stands here that could be renamed',
  },
  renameEmpty: { zh: '新写法不能为空或分行', en: 'The new wording must not be empty or run over a line' },
  renameBrackets: { zh: '文件名内的书名号用〈〉', en: 'Inside a title, title marks are written 〈〉' },
  renameNoNumber: { zh: '这不是一个数据', en: 'This is no figure' },
  renameOtherUnit: { zh: '单位与原数据不同', en: 'The unit is not that of the figure' },
  renameForm: { zh: '此数据不是单一数值，不能统一更改', en: 'This figure has no single value to be changed' },
  everywhere: { zh: '同步更改各处数据', en: 'Change the figure everywhere' },
  writeAs: { zh: '写作{0}', en: 'Write as {0}' },
  follow: { zh: '其余{0}处改为与此处{1}一致', en: 'Make the other {0} agree with {1} here' },
  changeFigure: { zh: '更改此数据（{0}处）…', en: 'Change this figure everywhere ({0})…' },
  aliasIndicator: {
    zh: '“{0}”即“{1}”（{2}，数值相同），记为别名（写入 jiaokan.yaml）',
    en: 'Record "{0}" as another name of "{1}" ({2}, same value) in jiaokan.yaml',
  },
  openRule: { zh: '查看规则说明：{0}', en: 'Open the page of the rule {0}' },
  fixAll: { zh: '校勘：改正不增减意思的问题', en: 'Jiaokan: fix what changes no meaning' },
  otherArticles: { zh: '改动其他文章', en: 'Changes other articles' },
  notesNoFolder: {
    zh: '只能批注文件夹内参与校勘的文章：请先打开文件夹',
    en: 'Only articles of an open folder that are checked can be annotated',
  },
  notesEmpty: { zh: '批注没有内容', en: 'The note is empty' },
  notesNothing: { zh: '此处没有文字', en: 'There is no text here' },
  notesGone: { zh: '此批注已不存在', en: 'This note is no longer there' },
  verifyNoFigure: { zh: '此处没有数字，无法标为已核实', en: 'There is no figure here to verify' },
  verifyNoTitle: { zh: '请写明出处', en: 'Say where the value comes from' },
  ledgerUntied: {
    zh: '此数的指标、范围或时间不明，无法登记入台账',
    en: 'Indicator, scope or period of this figure is unknown: it cannot go into the ledger',
  },
  ledgerUnverified: { zh: '此数尚未核实，先标为已核实', en: 'This figure is not verified yet: verify it first' },
  ledgerUnmentioned: { zh: '文件夹内没有提及', en: 'No mention in the folder' },
  ledgerAgree: { zh: '文件夹内提及 {0} 处，都相符', en: '{0} mentions in the folder, none of them differs' },
  ledgerAgreeOne: { zh: '文件夹内提及 1 处，相符', en: '1 mention in the folder; it does not differ' },
  ledgerDifferOne: { zh: '文件夹内提及 1 处，不符', en: '1 mention in the folder; it differs' },
  ledgerDiffer: { zh: '文件夹内提及 {0} 处，{1} 处不符', en: '{0} mentions in the folder, {1} of them differ' },
  ledgerLine: { zh: '第{0}行：{1}', en: 'Line {0}: {1}' },
  ledgerMore: { zh: '共 {0} 行未采用', en: '{0} lines in all were left out' },
  notesNotYours: { zh: '只能修改自己写的话', en: 'Only who wrote this can edit it' },
  notesQuantity: { zh: '{0}（{1}，{2}）', en: '{0} ({1}, {2})' },
  notesUnknown: { zh: '不详', en: 'unknown' },
  notesFailed: { zh: '批注没有更改：出了错（详见日志）', en: 'Nothing was changed: an error (see the log)' },
  notesNoImport: { zh: '不是 W3C Web Annotation（JSON-LD）文件', en: 'This is no W3C Web Annotation (JSON-LD) file' },
  notesSkipped: {
    zh: '{0} 条没有引文或不在文件夹内，没有导入（文件中第 {1} 条）',
    en: '{0} without a quote or outside of the folder were left out (of those in the file: no. {1})',
  },
  signNoArticle: {
    zh: '只能签署文件夹内参与校勘的文章：请先保存到打开的文件夹',
    en: 'Only articles of an open folder that are checked can be signed: save it there first',
  },
  signNoStage: { zh: '没有“{0}”这道工序；可签署：{1}', en: 'There is no stage {0}; there are {1}' },
  signNoName: {
    zh: '签署须有姓名：请填写设置 jiaokan.notes.author',
    en: 'A signature needs a name: fill in the setting jiaokan.notes.author',
  },
  signAlready: { zh: '{1} 已签{0}，文字未变', en: '{1} has signed {0} already, and the text is the same' },
  signNotSigned: { zh: '{0}尚未签署', en: '{0} is not signed' },
  signRefused: { zh: '未签署：{0}', en: 'Not signed: {0}' },
  signBefore: { zh: '{0}尚未签署，{1}已先签', en: '{1} is signed before {0}' },
  signFailed: { zh: '未签署：出了错（详见日志）', en: 'Nothing was signed: an error (see the log)' },
  lensSigned: { zh: '{0} {1}', en: '{0} {1}' },
  lensSignedChanged: { zh: '{0} {1}（之后有改动）', en: '{0} {1} (changed since)' },
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

export type Phrase = keyof typeof phrases

export function phrase(key: Phrase, language: Language, ...values: readonly (string | number)[]): string {
  return phrases[key][language].replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''))
}

export function skipReasonText(reason: CorpusSkipReason, language: Language): string {
  return skipReasons[reason][language]
}
