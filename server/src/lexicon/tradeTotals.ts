// What 外贸 and 外贸总值 mean in a share, a contribution or a comparison: the trade that the statistics state, by its normalised name.

/** What stands between 占 and the share, or behind 对, 拉动 or 高于, without 我国, 全国 and 整体. */
export const tradeTotals: Readonly<Record<string, string>> = {
  外贸: '货物进出口总额', 外贸总值: '货物进出口总额', 外贸总额: '货物进出口总额', 外贸进出口: '货物进出口总额',
  外贸进出口总值: '货物进出口总额', 对外贸易: '货物进出口总额', 对外贸易总额: '货物进出口总额', 货物贸易: '货物进出口总额',
  进出口: '货物进出口总额', 进出口总值: '货物进出口总额', 进出口总额: '货物进出口总额', 外贸出口: '货物出口额', 出口: '货物出口额',
  出口总值: '货物出口额', 出口总额: '货物出口额', 外贸进口: '货物进口额', 进口: '货物进口额', 进口总值: '货物进口额', 进口总额: '货物进口额',
} // prettier-ignore
