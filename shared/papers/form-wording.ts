/** The fixed texts of the forms beside the agreement (司发通〔2010〕239号 and what rooms use with it), letter by letter. */
export const FORM = {
  cover: '调解卷宗',
  rights: '当事人在人民调解活动中享有下列权利：',
  duties: '当事人在人民调解活动中履行下列义务：',
  visitSituation: '回访情况：',
  visitorSigns: '回访人（签名）',
  inquirerSigns: '调查人（签名）',
  respondentSigns: '被调查人（签名）',
  notLiable:
    '申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。',
} as const

/** 人民调解法 3, 4, 31, 33. */
export const PRINCIPLES = [
  '（一）在当事人自愿、平等的基础上进行调解；',
  '（二）不违背法律、法规和国家政策；',
  '（三）尊重当事人的权利，不得因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。',
] as const
export const FREE = '人民调解委员会调解民间纠纷，不收取任何费用。'
export const EFFECT = [
  '经人民调解委员会调解达成的调解协议，具有法律约束力，当事人应当按照约定履行。',
  '经人民调解委员会调解达成调解协议后，双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向人民法院申请司法确认。',
] as const

/** 人民调解法 23. */
export const RIGHTS = [
  '（一）选择或者接受人民调解员；',
  '（二）接受调解、拒绝调解或者要求终止调解；',
  '（三）要求调解公开进行或者不公开进行；',
  '（四）自主表达意愿、自愿达成调解协议。',
] as const

/** 人民调解法 24. */
export const DUTIES = [
  '（一）如实陈述纠纷事实；',
  '（二）遵守调解现场秩序，尊重人民调解员；',
  '（三）尊重对方当事人行使权利。',
] as const

/** “现请求榕荫区人民法院对上述协议予以确认。” */
export const askToConfirm = (court: string) => `现请求${court || '____________人民法院'}对上述协议予以确认。`

/** Opening of the letter of authority (domain 1.13). */
export const authorised = (others: string) =>
  `在我单位（我）与${others || '____________'}的纠纷中，作为我单位（我）的委托代理人参加人民调解，委托权限如下：`
