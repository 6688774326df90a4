// How long, high or heavy something is, told by a single character in front of the number.
import { namesAre, type NameGroups } from '../../../support/names.ts'

const groups: NameGroups = {
  'whose side it is': [
    ['堤坝高6米，宽3米。', { '6米': '堤坝高度', '3米': '堤坝宽度' }],
    ['这座大桥主塔高300米，主跨长1.2公里。', { '300米': '大桥主塔高度', '1.2公里': '主跨长度' }],
    ['该曲轴采用对接结构，总长度23.5米，重达488吨。', { '23.5米': '曲轴总长度', '488吨': '曲轴重量' }],
    ['这种渔船由2台机车牵引，210节车厢长达2.6公里。', { '210节': '车厢数', '2.6公里': '车厢长度' }],
  ],
  'words of their own': [
    ['儿童身高1.2米，体重30公斤。', { '1.2米': '儿童身高', '30公斤': '体重' }],
    ['新渔船总长110米，桥长300米。', { '110米': '新渔船总长', '300米': '桥长' }],
    ['码头水深4.5米。', { '4.5米': '码头水深' }],
  ],
  'no side': [
    ['水位比上月高2米。', { '2米': '水位' }],
    ['渔港道路延长3公里。', { '3公里': '渔港道路' }],
  ],
}

namesAre('sides of things', groups)
