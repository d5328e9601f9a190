import { lasting, once, pay } from './making'
import type { ModelDetails } from './model-clause'

const N: ModelDetails['kinds'] = ['neighbours']
const NP: ModelDetails['kinds'] = ['neighbours', 'property-management']
const NH: ModelDetails['kinds'] = ['neighbours', 'housing']

/** 邻里纠纷: noise, water, things in the way, animals, trees. */
export const NEIGHBOURS: readonly ModelDetails[] = [
  once('移走空调外机', N, {
    action: '把安装在〔位置〕的空调外机移到〔新位置〕',
    measure: '〔几〕台',
    manner: '由物业服务企业当日到场查验',
  }),
  once('外机加导流罩、减振垫', N, {
    action: '为安装在〔位置〕的空调外机加装导流罩和减振垫',
    measure: '〔几〕台',
    manner: '完成后由双方和物业服务企业到场查验',
  }),
  lasting('夜间不出声', N, {
    action: '停止拖动家具、跳绳、敲打、大声播放音响和弹奏乐器',
    measure: '每日22时至次日7时',
    manner: '以网格员到场记录或者录音录像为准',
  }),
  lasting('打麻将时间', N, {
    action: '在家中打麻将不超出约定时间',
    measure: '每日9时至12时、14时至21时',
    manner: '麻将桌下铺设厚度不少于1厘米的隔音垫',
  }),
  once('铺隔音地垫', N, {
    action: '在〔房间〕铺设隔音地垫，桌椅脚加装静音脚垫',
    measure: '面积〔几〕平方米',
    manner: '由网格员入户查看',
  }),
  lasting('广场舞音量和时间', N, {
    action: '在〔地点〕跳舞时把音量降到约定数值以下，到时结束',
    measure: '19时至20时30分，距住宅窗外1米处不超过55分贝',
    manner: '由社区用声级计每周测一次',
  }),
  once('修好渗水处', NH, {
    action: '修复〔房号〕〔位置〕的防水层，使楼下不再渗水',
    measure: '面积〔几〕平方米',
    manner: '完工后闭水试验48小时，由双方和物业服务企业签字确认',
  }),
  once('恢复被水泡坏的顶面墙面', NH, {
    action: '把〔房号〕〔位置〕被水浸坏的顶面、墙面恢复原状',
    measure: '面积〔几〕平方米，材料与原有一致',
    manner: '完工当日由双方到场验收',
  }),
  pay('漏水损失赔偿', '漏水造成的装修和物品损失赔偿款', NH),
  once('清走楼道堆物', NP, {
    action: '清走堆放在〔位置〕公共走道的全部物品',
    measure: '走道净宽不少于1.2米',
    manner: '由物业服务企业到场拍照确认',
  }),
  lasting('楼道不再堆物', NP, {
    action: '不在公共走道、楼梯间堆放物品和停放电动自行车',
    measure: '全天',
    manner: '以物业服务企业巡查照片为准',
  }),
  lasting('养犬', N, {
    action: '出户遛犬使用牵引绳，当场清理粪便，不让犬只单独外出',
    measure: '绳长不超过2米',
    manner: '按时办理养犬登记和免疫',
  }),
  once('拆除遮挡物', NH, {
    action: '拆除搭建在〔位置〕的〔名称〕，恢复采光和通行',
    measure: '高度降到〔几〕米以下',
    manner: '拆除当日由双方和社区到场查验',
  }),
  once('修剪或移走树木', N, {
    action: '修剪〔位置〕的树木，使枝叶不伸入对方院内',
    measure: '〔几〕棵，距墙不少于〔几〕米',
    manner: '由双方当日到场查验，以后每年〔几〕月修剪一次',
  }),
  lasting('油烟改道', N, {
    action: '把厨房排烟管口改到〔位置〕，不朝向对方门窗排放油烟',
    measure: '管口距对方窗户不少于〔几〕米',
    manner: '油烟净化器每月清洗一次，留存清洗记录',
  }),
  lasting('共用水电分摊', NP, {
    action: '共用〔水表或电表〕的费用按表计量分摊',
    measure: '各承担〔几〕%',
    manner: '每月〔几〕日抄表，抄表后5日内付清',
  }),
  once('装摄像头不拍别家', N, {
    action: '调整安装在〔位置〕的摄像头角度，不拍摄对方门窗和室内',
    measure: '〔几〕个',
    manner: '调整后由双方当场查看画面，并删除已录下的对方室内影像',
  }),
]
