/** What the app asked of the machine around it, for a test to read. */
export const openedPaths: string[] = []
export const printed: string[] = []
