// The dead and the hurt are counted with what it happened by.
import { namesAre, type NameGroups } from '../../../support/names.ts'

const groups: NameGroups = {
  'what happened, in the clause or in front of it': [
    ['云川省青澜镇发生爆炸，目前已造成9人死亡、46人受伤。', { '9人': '爆炸死亡人数', '46人': '爆炸受伤人数' }],
    ['强震已造成澜江省17人遇难，另有230人受伤。', { '17人': '地震遇难人数', '230人': '地震受伤人数' }],
    ['一架军机在澜江省坠毁，机上14人遇难。', { '14人': '军机坠毁遇难人数' }],
    ['澜江省发生山火，过火面积达310公顷。', { '310公顷': '山火过火面积' }],
  ],
  'what only says that something happened': [
    ['两列火车相撞，起因不明。事故已造成6人死亡。', { '6人': '火车相撞死亡人数' }],
    ['据通报，事故还造成6人受伤。', { '6人': '事故受伤人数' }],
    ['据通报，该事件造成6人受伤。', { '6人': '受伤人数' }],
  ],
  'nothing that it happened by': [['目前，全省共有9人死亡。', { '9人': '死亡人数' }]],
}

namesAre('what people died of', groups)
