import type { Session } from 'electron'

import { setPermissionCheck } from './permissions'

type Check = Parameters<Session['setPermissionCheckHandler']>[0]

export const session = {
  defaultSession: {
    setPermissionRequestHandler() {
      // Chromium without a person never asks; the check below decides beforehand.
    },
    setPermissionCheckHandler(check: Check) {
      const ask = (permission: string) =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Chromium's names, Electron's are fewer
        check?.(null, permission as Parameters<NonNullable<Check>>[1], '', {
          isMainFrame: true,
          requestingUrl: '',
        })
      setPermissionCheck(permission => ask(permission) ?? true)
    },
  } satisfies Pick<Session, 'setPermissionCheckHandler' | 'setPermissionRequestHandler'>,
}
