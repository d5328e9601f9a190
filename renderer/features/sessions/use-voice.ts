import { useEffect, useState } from 'react'

/** The system's own Chinese voice; a page that speaks stops when it is left. */
export function useVoice() {
  const [voice, setVoice] = useState(chineseVoice)
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => {
    const speech = window.speechSynthesis
    const look = () => setVoice(chineseVoice())
    speech.addEventListener('voiceschanged', look)
    return () => {
      speech.removeEventListener('voiceschanged', look)
      speech.cancel()
    }
  }, [])
  const stop = () => {
    window.speechSynthesis.cancel()
    setSpeaking(false)
  }
  const say = (sentences: readonly string[]) => {
    if (!voice) return
    window.speechSynthesis.cancel()
    setSpeaking(true)
    for (const [index, sentence] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(sentence)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = 0.9
      utterance.addEventListener('error', () => setSpeaking(false))
      if (index === sentences.length - 1) utterance.addEventListener('end', () => setSpeaking(false))
      window.speechSynthesis.speak(utterance)
    }
  }
  return { speaking, say, stop, trouble: voice ? null : '这台电脑没有中文语音，请照屏上念' }
}

function chineseVoice(): SpeechSynthesisVoice | null {
  const all = window.speechSynthesis.getVoices()
  const chinese = all.filter(each => /^(zh|cmn)/i.test(each.lang))
  // What is spoken stays on this machine where it can.
  return chinese.find(each => each.localService) ?? null
}
