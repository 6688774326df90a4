// Headlines name states by their first character, where the text below names them in full.
import { broadcast, scopesHold, type ScopeCase } from '../../support/scopes.ts'

const cases: readonly ScopeCase[] = [
  [broadcast('国际联播快讯', '美多州遭遇沙尘 超4700人撤离\n\n美国多州5日遭遇沙尘，有居民撤离。'), { '4700人': '美国' }],
  [
    broadcast(
      '国际联播快讯',
      '俄称清理两个河道 乌称修复47座渔港\n\n俄罗斯有关方面5日称清理了河道。乌克兰有关方面称修复了渔港。',
    ),
    { 两个: '俄罗斯', '47座': '乌克兰' },
  ],
  // named nowhere in full, or the beginning of another word
  [broadcast('国际联播快讯', '美多州遭遇沙尘 超4700人撤离\n\n法国5日遭遇沙尘。'), { '4700人': null }],
  [broadcast('国际联播快讯', '加快建设渔港 投资4.7亿元\n\n加拿大5日宣布建设渔港。'), { '4.7亿元': null }],
]

scopesHold('the scope of headlines that shorten states', cases)
