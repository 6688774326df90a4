// Headings and openings that say whether what follows is done or still to be done.

/** 一、2024年工作回顾, 目标任务完成情况: what follows lies behind. */
export const pastHeads = /回顾|总结|成就|成绩|成效|进展|完成情况|执行情况|基础|问题|现状|形势|[成到现得出]了/

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
