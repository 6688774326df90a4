// What happens once to a town, a plant or a house, behind which texts go on with what it is like now: 1999年撤地设市，现辖8个区; 2011年投产，现有员工860人.

export const openingActs: readonly string[] =
  '撤地设市 撤县设市 撤县设区 撤市设区 撤县建市 改县设市 改市为区 改县为区 建县 建市 建区 建省 建镇 设县 设市 设区 设镇 设省 升格为地级市 升格为县级市 建成投产 建成投用 建成启用 建成开放 建成通车 竣工投产 竣工投用 投产 投用 投入使用 投入运营 投入生产 投运 建成 竣工 落成 启用 开业 开园 开馆 开港 开院 对外开放 对公众开放 免费开放 挂牌成立 挂牌运营 通车 通航 通水 获批设立 获批成立 批准设立 经国务院批准设立 经省政府批准设立'.split(
    ' ',
  )
