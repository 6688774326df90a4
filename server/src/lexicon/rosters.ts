// What the lines of lists are about that count what stands below them, place by place: 先进工作者（100名）, 青澜市（8名）.

/** What names of places and bodies end in. */
export const placesAndBodies: readonly string[] =
  '省 市 县 区 州 盟 旗 镇 乡 村 兵团 单位 机关 部门 系统 院校 高校 大学 学院 企业 集团 公司 机构 局 委 厅'.split(' ')

/** For what things and persons are put on a list: 先进单位, 示范县. */
export const distinctions: readonly string[] =
  '先进 示范 优秀 模范 文明 标兵 试点 获奖 入围 入选 重点 龙头 骨干 领军 标杆 百强 达标 合格 绿色 高新'.split(' ')

/** Bodies that are listed by their names: 16家银行. */
export const listedBodies: readonly string[] =
  '部门 个股 股票 单位 企业 公司 平台 机构 银行 高校 大学 学校 协会 集团 部委'.split(' ')
