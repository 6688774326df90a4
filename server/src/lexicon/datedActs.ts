// What happens to a document or a thing once, on a day that is told with it: 2021年印发的《意见》, 2023年建成的渔港.
export const datedActs: readonly string[] =
  '印发 发布 公布 出台 颁布 制定 修订 通过 实施 施行 启动 成立 组建 设立 创办 创立 创建 建成 建立 始建 开工 动工 投产 投运 投用 投入使用 竣工 落成 启用 开通 开业 上线 签署 签订 召开 举行 举办 推出 上映 首映 首播 开播 获批 诞生 出生 毕业 离世 引进 发现 出土'.split(
    ' ',
  )
