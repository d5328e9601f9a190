import { DISPUTE_KINDS } from '@shared/cases/codes'
import { LANGUAGES, type ContactDetails } from '@shared/directory/contact'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { Toggles } from '../../ui/toggles'

const SKILLS = DISPUTE_KINDS.codes.map(value => ({
  value,
  label: DISPUTE_KINDS.words[value].replace('纠纷', ''),
}))

type Props = Pick<ContactDetails, 'languages' | 'skills'> & {
  onChange: (changes: Partial<ContactDetails>) => void
}

/** Languages and dialects, and the kinds of dispute that somebody is good at. */
export function KnowsFields({ languages, skills, onChange }: Props) {
  const [other, setOther] = useState('')
  const offered = [...new Set([...LANGUAGES, ...languages])]
  const add = () => {
    const written = other.trim()
    if (written === '') return
    onChange({ languages: [...new Set([...languages, written])] })
    setOther('')
  }
  return (
    <>
      <Toggles
        label="语言方言"
        chosen={languages}
        options={offered.map(value => ({ value, label: value }))}
        onChange={chosen => onChange({ languages: chosen })}
      />
      <div className="dir-other">
        <TextField
          layout="bare"
          label="别的语言或方言"
          placeholder="别的语言或方言"
          width="s"
          maxLength={20}
          value={other}
          onChange={setOther}
        />
        <Button size="s" onPress={add}>
          添上
        </Button>
      </div>
      <Toggles
        label="擅长"
        chosen={skills}
        options={SKILLS}
        onChange={chosen => onChange({ skills: chosen })}
      />
    </>
  )
}
