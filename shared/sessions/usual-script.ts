import type { ScriptKind, ScriptPoint } from './script'

const point = (
  id: string,
  code: ScriptPoint['code'],
  title: string,
  say: string,
  ...answers: string[]
): ScriptPoint => ({ id, code, title, say, answers })

const OPENING = [
  point(
    'identity',
    'identity',
    '核对身份',
    '请各方报姓名，出示身份证件；代理人出示授权委托书。下面介绍调解员、记录人和参加人。',
    '已核对，与登记一致',
  ),
  point(
    'discipline',
    'discipline',
    '宣布纪律',
    '一个人说完，另一个人再说；不打断、不辱骂、不录像外传；要离场先说一声。',
    '已宣布，各方表示遵守',
  ),
  point(
    'rights',
    'rights',
    '告知权利义务',
    '各方可以选择或者接受调解员，可以接受、拒绝或者要求终止调解，可以要求公开或者不公开，自主表达意愿、自愿达成协议；应当如实陈述，遵守秩序，尊重调解员和对方。调解不收费。',
  ),
  point('recusal', 'recusal', '询问回避', '对调解员和记录人，各方有没有要求回避的？'),
  point(
    'openness',
    'openness',
    '公开或者不公开',
    '这次调解可以公开进行。有没有人不同意公开，或者涉及隐私、商业秘密？',
  ),
]
const MIDDLE = [
  point('statements', 'statements', '各方陈述', '先请申请人说明经过和要求，再请被申请人回应。', '各方已陈述'),
  point(
    'proof',
    'proof',
    '出示证据',
    '有照片、票据、鉴定的，请出示，另一方看过说有无异议。',
    '各方无异议',
    '没有证据出示',
  ),
  point('proposals', 'proposals', '提出方案', '各方说说怎么解决；调解员也可以提出方案。', '各方已提出方案'),
]
const CLOSING = [
  point(
    'reading',
    'reading',
    '宣读记录',
    '下面把记录读一遍。有记错、记漏的，现在提出来改。',
    '已宣读，各方无异议',
    '已交各方阅读，无异议',
  ),
  point(
    'signing',
    'signing',
    '核对签名',
    '没有异议的，请逐页签名或者按指印。',
    '各方当场签名',
    '一方拒绝签名',
  ),
]

/** What some kinds ask besides, before the statements. */
const BESIDES: Partial<Record<NonNullable<ScriptKind>, readonly ScriptPoint[]>> = {
  family: [
    point(
      'children',
      'own',
      '未成年子女',
      '家里有没有未成年子女？怎么抚养、怎么探望，各方先说想法。',
      '没有未成年子女',
    ),
  ],
  neighbours: [
    point('seen', 'own', '现场情况', '现场看过没有？看到的情况各方认不认可？', '已现场查看，各方认可'),
  ],
  'property-management': [
    point('owners', 'own', '业主共有', '要动共有部分的，有没有按规定由业主表决？', '不涉及共有部分'),
  ],
  'migrant-wages': [
    point(
      'arbitration',
      'own',
      '劳动仲裁',
      '自收到调解申请之日起十五日未达成协议的，可以依法申请仲裁。',
      '已告知',
    ),
  ],
  labour: [
    point(
      'arbitration',
      'own',
      '劳动仲裁',
      '自收到调解申请之日起十五日未达成协议的，可以依法申请仲裁。',
      '已告知',
    ),
  ],
  damages: [point('bills', 'own', '费用票据', '医疗、误工、修理等费用，请交票据，逐项核对。', '已逐项核对')],
  traffic: [point('bills', 'own', '责任和票据', '事故责任怎么认定？费用票据逐项核对。', '已逐项核对')],
}

/** The script as it comes, for one kind of dispute. The office may change every word of it. */
export function usualScript(kind: ScriptKind): ScriptPoint[] {
  return [...OPENING, ...((kind && BESIDES[kind]) ?? []), ...MIDDLE, ...CLOSING]
}
