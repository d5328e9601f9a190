/** The window's address. A scheme of our own gives it an origin, which file: would not. */
export const SCHEME = 'desk'
export const ORIGIN = `${SCHEME}://app`
export const HOME = `${ORIGIN}/index.html`

/** Whether an address is the desk's own. (`URL.origin` is 'null' for schemes that Node does not know.) */
export function isOurs(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && `${url.protocol}//${url.host}` === ORIGIN
}
