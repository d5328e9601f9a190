/**
 * Chromium does not know the app's own scheme. Here it becomes a secure origin that never leaves the machine:
 * desk://app/index.html is https://app.desk.localhost/index.html, and the app only ever sees the former.
 */
export function toChromium(address: string): string {
  return address.replace(/^([a-z]+):\/\/([a-z]+)/, (whole, scheme: string, host: string) =>
    scheme === 'https' || scheme === 'http' ? whole : `https://${host}.${scheme}.localhost`,
  )
}

export function toApp(address: string): string {
  return address.replace(/^https:\/\/([a-z]+)\.([a-z]+)\.localhost/, '$2://$1')
}
