/**
 * The public window asks on SCREEN, with no question of its own: the desk knows which session it was opened for.
 * SCREEN_CHANGED says that something may read differently now, and not what.
 */
export const SCREEN = 'desk:screen'
export const SCREEN_CHANGED = 'desk:screen-changed'
