import { resolve } from 'node:path'

import { defineConfig } from 'vitest/config'

/** Two groups: what needs no window, and the built app in a browser. */
export default defineConfig({
  test: {
    projects: [
      { ...shared(), test: { name: 'desk', include: ['tests/**/*.test.ts'], testTimeout: 30_000 } },
      {
        ...shared(),
        test: {
          name: 'browser',
          include: ['tests/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A window shares its machine with whatever else runs there: what fails once more is a fault.
          retry: 1,
          // A window answers later than a function, and on a busy machine later still.
          expect: { poll: { timeout: 8000 } },
        },
      },
    ],
  },
})

function shared() {
  return { resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } } }
}
