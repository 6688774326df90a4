// What pages write in front of the body that a document is of, and what the names of such bodies end in.

/** 发布机构：云川市农业农村局 */
export const issuerLabels: readonly string[] =
  '发布机构 发布单位 发布部门 发文机关 发文机构 发文单位 制定机关 制发机关 公开主体 公开机构 责任部门 印发机关 印发单位'.split(
    ' ',
  )

/** 来源：云川市统计局 */
export const sourceLabels: readonly string[] = '来源 信息来源 文章来源 稿件来源 资料来源 数据来源'.split(' ')

/** Of a province, a city or a county. */
export const localOffices: readonly string[] =
  '人民政府办公厅 人民政府办公室 人民政府 委员会 办公厅 办公室 委 局 厅 调查队 政府'.split(' ')
