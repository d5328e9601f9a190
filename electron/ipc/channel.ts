/** The window asks on CALL; the desk tells every window on CHANGED that a command went through. */
export const CALL = 'desk:call'
export const CHANGED = 'desk:changed'
