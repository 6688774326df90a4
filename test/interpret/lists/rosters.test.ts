// Lists of names told place by place: what their lines count, of where and of when.
import assert from 'node:assert/strict'
import { checkFigures, observationsOf } from '../../support/figures.ts'

interface Case {
  readonly name: string
  readonly text: string
  /** Name, scope and period. */
  readonly expected: Readonly<Record<string, readonly [string | null, string | null, string | null]>>
}

const cases: readonly Case[] = [
  {
    name: 'prizes, their winners and where they are from, of the year that the title of the list says',
    text: `澜江省文化厅关于表彰优秀剧目的决定
为鼓励创作，决定对下列剧目和个人予以表彰。
2023年度优秀剧目获奖名单
一、特等奖（2项）
《潮起》
二、一等奖（10项）
青澜市（6项）
云川市（4项）
三、优秀编剧（12名）
（一）青澜市（5名）
张三
（二）省直单位（7名）
李四`,
    expected: {
      '2项': ['特等奖数', '澜江省', '2023'],
      '10项': ['一等奖数', '澜江省', '2023'],
      '6项': ['一等奖数', '青澜市', '2023'],
      '4项': ['一等奖数', '云川市', '2023'],
      '12名': ['优秀编剧人数', '澜江省', '2023'],
      '5名': ['优秀编剧人数', '青澜市', '2023'],
      '7名': ['优秀编剧人数', '澜江省', '2023'],
    },
  },
  {
    name: 'lines below a title that alone says what is listed',
    text: `澜江省第四批绿色渔港名单
（共36家）
青澜市（12家）：东湾渔港、南湾渔港
云川市（24家）：西湾渔港`,
    expected: {
      '36家': ['澜江省第四批绿色渔港数', null, '../2024-03-01'],
      '12家': ['澜江省第四批绿色渔港数', '青澜市', '../2024-03-01'],
      '24家': ['澜江省第四批绿色渔港数', '云川市', '../2024-03-01'],
    },
  },
  {
    name: 'towns that are counted themselves, and lines below nothing that says what they count',
    text: `附件：2022年示范渔镇名单
1.示范县（3个）
临海县、望海县、听海县
2.示范镇（15个）
以上县镇由省渔业厅会同有关部门核定，并按规定予以公布，各地要加强指导，发挥好示范作用，带动更多县镇发展现代渔业。
青澜市（40名）`,
    expected: {
      '3个': ['示范县数', null, '2022'],
      '15个': ['示范镇数', null, '2022'],
      '40名': [null, null, '../2024-03-01'],
    },
  },
]

describe('lists of names told place by place', () => {
  for (const { name, text, expected } of cases)
    it(name, () =>
      checkFigures(observationsOf(text, '2024-03-01.txt'), expected, ({ indicator, scope, period }, of, figure) =>
        assert.deepEqual([indicator, scope, period], of, figure),
      ),
    )
})
