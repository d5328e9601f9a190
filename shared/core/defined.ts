type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what was not named, so that spreading it over a whole keeps the rest. */
export function defined<T extends object>(changes: T): Defined<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the keys it was given
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Defined<T>
}
