import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { bundleExplorer } from './bundle.ts'

export interface ExplorerOptions {
  /** Issuers to ask for personas; a real one has none, and the page then has a field for a token. */
  readonly issuers: readonly string[]
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
}

/** GraphiQL for development at `/explorer`. Its files are made when the page is first asked for. */
export function addExplorer(app: FastifyInstance, { issuers }: ExplorerOptions): void {
  const defaultQuery = readFileSync(join(import.meta.dirname, 'default-query.graphql'), 'utf8')
  const html = page({ issuers, defaultQuery })
  const policy = [
    "default-src 'self'",
    `connect-src 'self' ${issuers.map((issuer) => new URL(issuer).origin).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-ancestors 'none'",
  ].join('; ')
  let bundle: Promise<Map<string, Uint8Array>> | undefined

  app.get('/', (_, reply) => reply.redirect('/explorer'))
  app.get('/explorer', (_, reply) =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html),
  )
  app.get<{ Params: { file: string } }>('/explorer/:file', async ({ params }, reply) => {
    bundle ??= bundleExplorer().catch((error: unknown) => {
      bundle = undefined
      throw error
    })
    const content = (await bundle).get(params.file)
    const type = types[extname(params.file)]
    if (content === undefined || type === undefined) return reply.callNotFound()
    return await reply.type(type).header('cache-control', 'no-cache').send(Buffer.from(content))
  })
}

function page(settings: object): string {
  // `<` would let a text in the settings end the script element.
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sellgraph explorer</title>
<link rel="stylesheet" href="/explorer/page.css">
</head>
<body>
<div id="root"></div>
<script type="application/json" id="settings">${json}</script>
<script type="module" src="/explorer/page.js"></script>
</body>
</html>
`
}
