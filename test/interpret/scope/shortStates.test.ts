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
  [broadcast('国际联播快讯', '新一轮河道改造启动 渔民增收470元\n\n新加坡5日宣布建设渔港。'), { '470元': null }],
  [broadcast('国际联播快讯', '新银行网点开业 存款47亿元\n\n新加坡5日宣布建设渔港。'), { '47亿元': null }],
  [broadcast('国际联播快讯', '约三成渔船返港 渔网470张\n\n约旦5日宣布建设渔港。'), { '470张': null }],
  [broadcast('国际联播快讯', '不一样的河湾 渔船470艘\n\n不丹5日宣布建设渔港。'), { '470艘': null }],
  [broadcast('国际联播快讯', '多对渔民返乡 渔船470艘\n\n多哥5日宣布建设渔港。'), { '470艘': null }],
  [broadcast('国际联播快讯', '英超开赛 观众4700人\n\n英国5日宣布建设渔港。'), { '4700人': null }],
]

scopesHold('the scope of headlines that shorten states', cases)
