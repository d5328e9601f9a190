/** How every window of the desk is kept from the machine it runs on. */
export const SEALED = { sandbox: true, contextIsolation: true, nodeIntegration: false } as const
