const SECONDS = 15
/** A token with its certificates is some thousand bytes. */
const MOST_BYTES = 200_000

/** RFC 3161 over HTTP. Only the hash of a signature leaves the house, nothing of the paper. */
export async function askTimeStamp(server: string, question: Uint8Array): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(server, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(question),
      signal: AbortSignal.timeout(SECONDS * 1000),
      redirect: 'error',
    })
    if (!answer.ok) return null
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return bytes.length > MOST_BYTES ? null : bytes
  } catch {
    return null
  }
}
