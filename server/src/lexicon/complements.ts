// Pairs of attributes that divide a whole between them: what is not the one is the other.

/** In names that are else the same (永久占地, 临时占地), a whole is the sum of both. */
export const complements: readonly (readonly [string, string])[] = [
  ['永久', '临时'], ['短期', '中长期'], ['城镇', '农村'], ['城镇', '乡村'], ['城市', '农村'], ['男性', '女性'], ['男', '女'],
  ['中央', '地方'], ['国内', '国外'], ['国内', '国际'], ['境内', '境外'], ['公办', '民办'], ['公立', '民营'], ['线上', '线下'],
  ['内资', '外资'], ['填方', '弃方'], ['项目建设区', '直接影响区'], ['固定', '流动'], ['直接', '间接'], ['有形', '无形'],
  ['农业', '非农业'], ['国有', '非国有'], ['公有制', '非公有制'], ['定期', '活期'], ['新建', '改扩建'], ['电力', '非电力'],
  ['经常性', '资本性'], ['税收', '非税'], ['农村', '城镇'],
] // prettier-ignore

/** What a list ends in that is complete: 其他11.96万元. */
export const remainders: readonly string[] = ['其他', '其余', '其它', '余下', '剩余']
