// Headings and openings that say whether what follows is done or still to be done.

/** 一、2024年工作回顾, 目标任务完成情况: what follows lies behind. */
export const pastHeads =
  /回顾|总结|成就|成绩|成效|进展|完成情况|执行情况|基础|问题|现状|形势|[成到现得出]了|(?<!(?:确保|力争|推动|保证|促进|奋力).{0,12})目标(?:任务|要求)?(?:(?:顺利|圆满|全面|如期|胜利|提前|超额|基本|全部|已|均)*)(?:完成|实现|达成)|(?<!(?:确保|力争|推动|保证|促进|奋力).{0,12})(?:超额|圆满|顺利|胜利)(?:完成|实现)[^，。；]{0,8}目标/

/** 2022年度听取报告时间安排表, 工作计划: what follows is planned. */
export const scheduleHeads = /安排表|时间表|工作计划|建设规模|项目安排/

/** 2025年主要目标和重点工作, 总体要求, 下一步工作打算: what follows is aimed at. */
export const intentHeads = /目标|任务|重点工作|工作(?:安排|打算|部署|重点|要点)|总体要求|下一步|建议(?:$|[：:（(])/

/** 示范区明确77项重点工作, 《工作要点》印发, 确保如期完成目标任务: news of what was done. */
export const newsHeads =
  /\d[\d.]*[万亿]?[项个条]|(?:印发|发布|公布|出台|出炉|通过)$|^(?:确保|力争|如期|决胜|冲刺|聚焦|围绕|瞄准|锚定|奋战|紧盯)/

/** …收悉。经研究，现批复如下: what follows is approved and still to be done. */
export const approvals = /批复如下[：:。]?$/

/** 今年经济社会发展主要预期目标是…: the paragraphs behind it are aimed at, where no heading says otherwise. */
export const aims = /(?:今年|(?:19|20)\d{2}年)[^。；，]{0,24}预期目标(?:是：|为：|：|[是为](?=[^。]*；))/

/** Words of what was done or is there, which no aim goes on behind. */
export const factsTold =
  /已(?!建)|目前(?!期)|现有|当前|如今|近年|截至|截止|同比|环比|去年|上年|以来|此前|曾|过去|[成到现立入进放开过]了|据[^，。；]{2,16}[，：]|表示|认为|介绍|[这他她它]|(?<!应)该|我们|记者|连续|[位居]居|仅|说/

/** Outside a section on goals also words of what news tells: of whom, by whom, of how much so far. */
export const newsTold = /累计|告诉|实现“|我[国省市县区州]|^[^，。；\d]{1,10}(?<!目标|任务|重点)是/

/** 床位│达到, 建成, 培育: what is to be reached or done, right in front of a figure. */
export const aimsFor =
  /(?:达[到至]?|超过?|突破|[提升增降减扩][高升加低少大]?[到至]|控制在|稳定在|保持在|维持在|不[少低]于|不[超高]过?于?|实现|完成|建成|建设|新建|改造|新增|培育|打造|形成|引进|培养|培训|带动|创建|发展|组建|覆盖|推广|力争|确保|争取|增长|下降|提高|降低|减少|增加|提升|缩短)[^，。；]{0,16}$/

/** A sentence with one of these tells how far something is to come (床位达到6500张), not what happened (装机突破2000万千瓦). */
export const aimForms =
  /达[到至\d]|[提升增降减扩][高升加低少大]?[到至]|控制在|稳定在|保持在|维持在|不[少低]于|不[超高]过?于?|力争|确保|争取/

/** 建成冷库120座, 各县新建冷库2座, without anybody who did it. */
export const aimsDone =
  /^[\d.、—（）一二三四五六七八九十]*(?:[各每][^，。；]{1,4})?(?:支持|鼓励|推动|推进|规划|统筹|加快)?(?:实现|完成|建成|建设|新建|改造|新增|培育|打造|形成|引进|培养|培训|带动|创建|发展|组建|覆盖|推广)/

/** 总体目标：, 具体目标为：: what opens a paragraph without a number and says what those behind it are. */
export const aimHeads = /^(?:总体|主要|具体|工作|发展|预期|建设|总|分项|阶段性?)目标(?:任务|要求|是|为|如下)?[。：]$/
