// What each rule says in one line, and its page, for outputs that carry both.
import type { FileSystem } from '../intake/fileSystem.ts'
import { ruleCodes, type Message, type RuleCode } from '../model/finding.ts'

export type RulePages = ReadonlyMap<RuleCode, string>

/** The Markdown page of each rule from the folder that the program carries; one that is not there is left out. */
export async function readRulePages(fileSystem: FileSystem, folder: string): Promise<RulePages> {
  const pages = new Map<RuleCode, string>()
  for (const code of ruleCodes) {
    const bytes = await fileSystem.readFile(`${folder}/${code}.md`)
    if ('value' in bytes) pages.set(code, new TextDecoder().decode(bytes.value))
  }
  return pages
}

export const ruleSummaries: Readonly<Record<RuleCode, Message>> = {
  'value-conflict': {
    zh: '同一数据在不同处的数值不相交',
    en: 'The same quantity is given with values that do not meet',
  },
  'authority-mismatch': { zh: '与权威数据不符', en: 'A figure differs from a verified figure or the ledger' },
  'growth-mismatch': {
    zh: '本期数、基期数与增速不符',
    en: 'A level, the earlier level and the growth rate do not fit',
  },
  'sum-mismatch': { zh: '分项之和与总数不符', en: 'The parts do not add up to the whole' },
  'share-mismatch': { zh: '部分、总数与占比不符', en: 'Part, whole and share do not fit' },
  'multiple-mismatch': { zh: '倍数与两个数不符', en: 'A multiple does not fit the two levels' },
  'bound-violation': { zh: '“突破”“超过”等与别处的数不符', en: 'A hedge such as 突破 is contradicted' },
  'definition-differs': {
    zh: '同一指标相差悬殊，口径可能不同',
    en: 'What looks like one indicator differs by a factor: two definitions',
  },
  'magnitude-suspect': {
    zh: '与同一指标其他各处相差10倍、1万倍或1亿倍',
    en: 'A value 10, 1万 or 1亿 times off its own series',
  },
  'unit-misuse': { zh: '单位或量词用在不合适的数据上', en: 'A unit stands on a figure that it does not fit' },
  'hedge-redundant': { zh: '一个数前后叠用两个概数词', en: 'Two hedges say the same of one number' },
  'period-unresolved': {
    zh: '“去年”等无从推算，数据未比对',
    en: 'A relative period has no date to resolve it against, so a figure is not compared',
  },
  'period-invalid': { zh: '日期不存在，或截止日晚于文章日期', en: 'No such date, or a cut-off later than the article' },
  'title-mismatch': {
    zh: '文件名与他处几乎相同而文字有别',
    en: 'A title nearly equals another one, with another wording',
  },
  'title-attribution': {
    zh: '同一文件的发文机关、文号或时间不一',
    en: 'One document with another issuer, number or date',
  },
  'title-unbalanced': { zh: '书名号不配对或误套', en: 'A title mark has no partner, or stands inside another' },
  'suppression-unused': { zh: '忽略注释没有用到', en: 'A suppression comment meets no finding' },
  'name-variant': { zh: '同一机构、地方或项目的名称不一', en: 'One entity under nearly equal names' },
  'abbreviation-undefined': {
    zh: '简称在本文没有全称',
    en: 'An abbreviation without its full form in the article',
  },
}
