import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

import { isOurs } from './address'
import type { PaperShelf } from './paper-shelf'

export const CONTENT_SECURITY_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Answers what the window loads: files of the built window's folder, never outside it, and waiting papers. */
export async function answerRequest(folder: string, papers: PaperShelf, address: string): Promise<Response> {
  if (!isOurs(address)) return answer(404)
  const path = decode(new URL(address).pathname)
  const paper = papers.find(path.replace(/^\/paper\//, ''))
  if (paper !== undefined) return answer(200, paper, TYPES['.html'])
  const file = join(folder, path)
  if (!file.startsWith(folder + sep) || path.includes('\0')) return answer(404)
  try {
    return answer(200, await readFile(file), TYPES[extname(file)])
  } catch {
    return answer(404)
  }
}

function answer(
  status: number,
  body: string | Uint8Array<ArrayBuffer> | null = null,
  type = 'application/octet-stream',
): Response {
  const headers = {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
  }
  return new Response(body, { status, headers })
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return '\0'
  }
}
