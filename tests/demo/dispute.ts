import { inventedId } from '../../electron/samples/registering'

/** A party as it is told at the counter. All of them are invented. */
export type Told = {
  name: string
  phone: string
  estate: string
  building: string
  room: string
  id: string
  ethnicity: string
  occupation: string
}

export const APPLICANTS: Told[] = [
  {
    name: '陈喆堃',
    phone: '13800000502',
    estate: '榕荫花园',
    building: '3栋',
    room: '502',
    id: inventedId('1985-03-12', 'male', 1),
    ethnicity: '汉族',
    occupation: '中学教师',
  },
  {
    name: '古丽努尔·阿卜杜热合曼',
    phone: '13800000602',
    estate: '榕荫花园',
    building: '3栋',
    room: '602',
    id: inventedId('1990-07-25', 'female', 2),
    ethnicity: '维吾尔族',
    occupation: '护士',
  },
]

export const RESPONDENTS: Told[] = [
  {
    name: '何立峰',
    phone: '13800000101',
    estate: '金桂里',
    building: '4栋',
    room: '101铺',
    id: inventedId('1974-01-09', 'male', 3),
    ethnicity: '汉族',
    occupation: '铺位业主',
  },
  {
    name: '牛犇',
    phone: '13800000416',
    estate: '金桂里',
    building: '4栋',
    room: '101铺',
    id: inventedId('1988-10-30', 'male', 4),
    ethnicity: '汉族',
    occupation: '牛记烧腊经营者',
  },
]

export const FACTS =
  '牛犇承租何立峰的金桂里4栋101铺经营烧腊，两台空调外机装在榕荫花园3栋外墙二层平台，距502房阳台1.9米，' +
  '热风和滴水正对502、602房阳台。外机由何立峰安装，未征得相邻业主同意，由牛犇使用。' +
  '四方对外机是否移走、移机费和清洗费由谁承担有争议。'

export const REQUESTS = ['移走两台空调外机', '承担移机费用', '赔偿阳台清洗费']

/** Sit in with everybody's consent: the lawyer, the police officer, and one of each property company. */
export const INVITED = ['方文谦', '王建平', '邓晓东', '温秀梅']

export const NOTES: [speaker: string, text: string][] = [
  ['陈喆堃', '热风正对阳台，夏天开不了窗，滴水把晾的衣服弄脏了几回。'],
  ['古丽努尔·阿卜杜热合曼', '孩子睡在阳台边那间，夜里声音很大。'],
  ['何立峰', '装的时候没问过邻居，愿意出一半移机费。'],
  ['牛犇', '可以移到4栋屋面，要和润物业同意走管。'],
  ['邓晓东', '屋面可以放，支架要加减振垫，当日到场查验。'],
]
