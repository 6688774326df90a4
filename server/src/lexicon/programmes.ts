// Programmes, agreements, plans and recurring events by name, and how names of zones are shortened.
import { nameTable, wordList } from './nameTable.ts'

export const programmes = nameTable(`
一带一路
丝绸之路经济带
21世纪海上丝绸之路
数字丝绸之路
丝路电商
中欧班列
中亚班列
中老铁路
西部陆海新通道
中巴经济走廊
空中丝绸之路
区域全面经济伙伴关系协定 RCEP
全面与进步跨太平洋伙伴关系协定 CPTPP
数字经济伙伴关系协定 DEPA
北美自由贸易协定
美墨加协定
巴黎协定
金税三期
金税四期
东数西算
西气东输
西电东送
南水北调
三北防护林
川藏铁路
神舟五号
神舟十三号
神舟十四号
神舟十五号
神舟十六号
神舟十七号
神舟十八号
神舟十九号
神舟二十号
嫦娥五号
嫦娥六号
天问一号
新闻联播
焦点访谈
中国国际进口博览会 进博会 上海进博会
中国进出口商品交易会 广交会
中国国际服务贸易交易会 服贸会
中国国际消费品博览会 消博会
中国国际供应链促进博览会 链博会
中国国际高新技术成果交易会 高交会
中国国际投资贸易洽谈会 投洽会
中国国际智能产业博览会 智博会
世界人工智能大会
世界互联网大会
世界制造业大会
中国—东盟博览会 东博会
中国—亚欧博览会
中国—中东欧国家博览会
中国—非洲经贸博览会
中国—阿拉伯国家博览会 中阿博览会
全球数字贸易博览会
博鳌亚洲论坛
中国发展高层论坛
夏季达沃斯论坛
北京冬奥会
杭州亚运会
成都大运会
北京车展
上海车展
广州车展
`)

/** Short forms that stand for the same words in every name of a zone (跨境电商综试区 = 跨境电子商务综合试验区). */
export const regularContractions: readonly (readonly [short: string, full: string])[] = [
  ['综试区', '综合试验区'],
  ['自贸试验区', '自由贸易试验区'],
  ['自贸区', '自由贸易区'],
  ['自贸港', '自由贸易港'],
  ['综保区', '综合保税区'],
  ['经开区', '经济技术开发区'],
  ['高新区', '高新技术产业开发区'],
  ['电商', '电子商务'],
]

/** Words that a zone's name is made of, in front of 综合试验区, 示范区 …; nothing else extends such a name to the left. */
export const zoneWords = wordList(`
跨境 跨境电商 跨境电子商务 电商 电子商务 贸易 自由贸易 服务贸易 数字贸易 进口贸易 进口贸易促进 加工贸易 国际 国家 国家级 全国 创新 创新发展 综合 改革 综合改革 开放
数字 数字经济 数字服务 服务 出口 进口 服务外包 自主创新 可持续发展 可持续发展议程 生态文明 生态文明建设 绿色金融 金融 金融改革 绿色 科技
科技创新 文化 文化产业 旅游 现代农业 农业 农业高新技术产业 高新技术产业 高新技术 经济 经济技术 经济合作 边境经济 边境 边境经济合作
跨境经济 跨境经济合作 保税 综合保税 空港 临空经济 临港经济 航空港经济 承接产业转移 产业转移 产业 新能源 智能网联汽车 车联网 人工智能 大数据 大数据综合
循环经济 低碳 城乡融合发展 融合发展 共同富裕 社会主义现代化 现代化 先行 乡村振兴 高质量发展 知识产权 军民融合 沿边 重点 开发开放
外贸 转型升级 外贸转型升级 先导 互联网 物联网 普惠金融 养老 健康 中医药 海洋经济 海洋 内陆 开放型 开放型经济 新型工业化 工业化 两岸
`)

export const zoneSuffixes = wordList(`
综合试验区 综试区 自由贸易试验区 自贸试验区 自贸片区 自贸区 自由贸易区 自由贸易港 自贸港 综合保税区 综保区 保税区 试验区 示范区 先行示范区 先行区 先导区
数字服务出口基地 软件谷 示范省（区） 示范城市 合作区 开发区 高新区 经开区 经济技术开发区 高新技术产业开发区 改革试验区 服务出口基地 转型升级基地 示范基地 引领区
`)

/** Zone names that stand for one kind of zone wherever they are used; other suffixes need a place or a qualifier in front. */
export const selfSufficientZones = wordList(
  `综试区 综合试验区 自贸试验区 自由贸易试验区 自由贸易港 自贸港 数字服务出口基地`,
)

/** Kinds of zones in the words in which they are always named. */
export const kindsOfZones = wordList(`
跨境电商综合试验区 跨境电子商务综合试验区 自由贸易试验区 自由贸易港 综合保税区 高新技术产业开发区 经济技术开发区 国家自主创新示范区 国家高新技术产业开发区
国家级经济技术开发区 服务业扩大开放综合示范区 进口贸易促进创新示范区 全面深化服务贸易创新发展试点 外贸转型升级基地 边境经济合作区 跨境经济合作区
可持续发展议程创新示范区 绿色金融改革创新试验区 国家生态文明试验区 国家农业高新技术产业示范区 承接产业转移示范区 大数据综合试验区
`)

export const eventSuffixes = wordList(`
博览会 交易会 高峰论坛 论坛 峰会 大会 车展 运动会 展览会 洽谈会 艺术节 文化节 电影节 消费节 购物节 啤酒节 马拉松 对接大会 冬奥会 亚运会
世博会 园博会 电影展
`)

/** What an event's or a body's name may start with where no place does. */
export const openingWords = wordList(`世界 全球 国际 亚洲 亚太 全国 国家`)

/** Behind a quoted name: “一村一站”工程. The quotation marks and the word belong to the name. */
export const quotedKinds = wordList(`工程 计划 示范省（区） 示范区 示范省 示范县 系统 云平台 平台 公约`)

/** In front of 建设, 创建 and the like it is said of whom founds a zone. */
export const beforeFounding: readonly string[] =
  '推进 推动 加快 支持 继续 深入 深化 全力 积极 大力 批准 同意 启动 着力 高标准 高水平 高质量 共同 共 将 要 了 的 在 和 与 并'.split(
    ' ',
  )
