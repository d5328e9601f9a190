import type { About } from '@shared/core/decision'
import type { Rule } from '@shared/core/failure'

import { named, t } from './about'

/** Refusals about persons: merging, putting right, and what may be stored of them. */
export const PERSON_SENTENCES = {
  'merge-with-itself': () => '这是同一条记录，不用合并。另选一条。',
  'merge-merged-already': about => `${t(about, 'name')}的这条记录已经并入别的记录。打开现在的那一条再合并。`,
  'merge-kinds-differ': () => '一条是自然人，一条是单位，不能合并。',
  'merge-numbers-differ': () => '两条的证件号码都对，却不是同一个号码，是两个人。号码有误的，先更正再合并。',
  'merge-facts-differ': about =>
    `两条的${t(about, 'what') === 'sex' ? '性别' : '出生日期'}不一样，像是两个人。确是一个人的，先更正再合并。`,
  'merge-both-in-case': about =>
    `两人都是“${t(about, 'label')}”的当事人，不能是一个人。先在那一件里移走重复的。`,
  'unmerge-undone-already': () => '这次合并已经撤回过。',
  'unmerge-merged-on': () => '合并后的记录又并入了别的记录。先撤回后一次，再撤回这一次。',
  'person-merged': () => '这条记录已经并入别的记录，不能再改。打开现在的那一条。',
  'correction-empty': () => '没有一处改动，或姓名空着。改了再存。',
  'correction-number-taken': about =>
    `这个证件号码已在${t(about, 'name')}名下。是同一个人的，合并两条；不是的，再核对号码。`,
  'identity-not-consented': about =>
    `存${named(about, 'name', '这个人')}的证件号码以前，要先告知、征得单独同意，或写明其他依据。不同意的不存，别的照办。`,
  'identity-stored-already': about =>
    `${named(about, 'name', '这个人')}的证件号码还存着。先清空号码，再记不同意。`,
} satisfies Partial<Record<Rule, (about: About) => string>>
