// Words by which a paragraph of a government's yearly report of work looks back on what was done, or ahead to what is to be done.

/** 2026年云川省政府工作报告. */
export const workReports = /政府工作报告(?:（[^）]{1,8}）|摘要|全文|摘编)?$/

/** 2023年青澜市渔业统计公报, 2023年渔业工作综述: tell of a year as a whole. */
export const yearlyTitles = /公报|综述|总结(?!大?会)|年[^，。；]{0,30}情况/

export const lookingBack =
  /稳居|居全国|全国(?:首|第|前)|入选|成功|累计|获[批评得]|首[位批个次]|位居|百分点|[增升降]至|[高加]到|超过|一系列|取得|冲击|顺利|[一五]年来|这五年|过去[一五]年|全面完成|惠及|不平凡|去年|[比较]上年|不断|[成得到现立入进放开]了|增长\d|迈出|圆满|稳步|达\d|持续/g

export const lookingAhead =
  /今年(?!以来)|都要|要(?:继续|坚持|深入|加|把|着力|以|抓|进一步|大力|积极)|拟安排|大力发展|抓紧|力争|我们将|[，。；]将|更好|满足|更多|[个家人次户套张座里亩吨%]以上|左右|谋划|抓好|做大做强|推动|健全|强化|深入实施|培育/g

/** 五年来, 年均增长5%, “十四五”以来: the paragraph is about five years. */
export const ofFiveYears =
  /五年来|[这过去]五年|(?:^|[，。])五年，|年均(?:分别)?[增下提]|“十[一二三四五六]五”(?:以来|时期|期间)/

/** A paragraph that opens so is about the year before, whatever it says of five years. */
export const opensOneYear = /^(?:刚刚过去的|过去的|回顾)?20\d\d年(?:是|，)|^过去的?一年|^一年来/

/** 去年, 比上年: about the year before. */
export const ofOneYear = /一年来|过去的?一年|去年|[比较]上年|刚刚过去/

const fiveYears = '(?:过去的?|这)五年|五年[来间]'
const oneYear = '(?:过去的?|这)一年|一年来'
const ofPlan = '“(?<plan>十[一二三四五六]?)五”(?:时期|期间|发展)'

/** What a sentence of a review turns to: 五年来, 这是…的五年, “十四五”时期是…; 过去一年, 这一年, 刚刚过去的2025年; 未来五年. */
export const turnsToYears = new RegExp(
  `(?:^|[。！？])(?:各位代表[，！：]?)?[—－-]*(?:(?:回顾|回首)?(?:刚刚)?` +
    `(?:(?<five>${fiveYears})|(?<one>${oneYear})|(?<past>过去的?)?(?<year>20\\d\\d)年(?=是|，|[^，。；\\d]{0,12}，))|` +
    `${ofPlan}(?=[^，。；]{0,40}[，。])|这是[^，。；]{2,40}的(?<years>五年)(?=[，。])|(?:今后|未来)(?<ahead>五年))`,
  'g',
)

/** 一、2025年和“十四五”时期工作回顾: what comes first in it comes first. */
export const yearsInHeading = new RegExp(`(?<five>${fiveYears})|(?<one>${oneYear})|(?<year>20\\d\\d)年|${ofPlan}`)
