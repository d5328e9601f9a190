type Key = { isComposing?: boolean; keyCode: number; nativeEvent?: { isComposing: boolean } }

/** True while an input method is composing: then no key is ours. */
export const isComposing = (event: Key) =>
  event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229
