import { DISPUTE_KINDS } from '@shared/cases/codes'
import { ROLES, type Contact } from '@shared/directory/contact'

import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'
import { means } from '../../ui/pinyin'

export type Asked = { query: string; role: string; language: string; skill: string }
export const ANYBODY: Asked = { query: '', role: '', language: '', skill: '' }

/** Whether somebody is who is looked for. */
export function wanted(contact: Contact, { query, role, language, skill }: Asked): boolean {
  return (
    (means(contact, query) || contact.organisation.includes(query.trim())) &&
    (role === '' || contact.role === role) &&
    (language === '' || contact.languages.includes(language)) &&
    (skill === '' || contact.skills.some(each => each === skill))
  )
}

type Props = { contacts: readonly Contact[]; asked: Asked; onAsk: (changes: Partial<Asked>) => void }

/** 姓名 and three choices, each offering only what somebody in the directory has. */
export function DirectoryFilters({ contacts, asked, onAsk }: Props) {
  const any = (label: string) => ({ value: '', label })
  const roles = ROLES.codes.filter(code => contacts.some(each => each.role === code))
  const languages = [...new Set(contacts.flatMap(each => each.languages))]
  const skills = DISPUTE_KINDS.codes.filter(code => contacts.some(each => each.skills.includes(code)))
  return (
    <div className="dir-find">
      <TextField
        layout="bare"
        label="在通讯录里找"
        placeholder="姓名、拼音、电话、单位"
        width="m"
        value={asked.query}
        onChange={query => onAsk({ query })}
      />
      <Pick
        layout="bare"
        label="角色"
        width="s"
        value={asked.role}
        options={[any('全部角色'), ...roles.map(value => ({ value, label: ROLES.words[value] }))]}
        onChange={role => onAsk({ role })}
      />
      <Pick
        layout="bare"
        label="会的语言"
        width="s"
        value={asked.language}
        options={[any('不论语言'), ...languages.map(value => ({ value, label: value }))]}
        onChange={language => onAsk({ language })}
      />
      <Pick
        layout="bare"
        label="擅长的纠纷"
        width="s"
        value={asked.skill}
        options={[any('不论擅长'), ...skills.map(value => ({ value, label: DISPUTE_KINDS.words[value] }))]}
        onChange={skill => onAsk({ skill })}
      />
    </div>
  )
}
