import { describe, expect, test } from '@jest/globals'
import Fastify from 'fastify'
import { addExplorer } from './explorer.ts'

async function explorer(issuers: string[]) {
  const app = Fastify()
  addExplorer(app, { issuers })
  await app.ready()
  return app
}

describe('the explorer', () => {
  test('is a page that needs nothing from outside but the issuers', async () => {
    const app = await explorer(['http://127.0.0.1:4010', 'https://login.example/realms/x'])
    expect((await app.inject('/')).headers.location).toBe('/explorer')
    const page = await app.inject('/explorer')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-security-policy']).toContain(
      "connect-src 'self' http://127.0.0.1:4010 https://login.example;",
    )
    const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1])
    expect(addresses).toEqual(['/explorer/page.css', '/explorer/page.js'])
  })

  test('serves GraphiQL, its styles and its workers from the installed packages', async () => {
    const app = await explorer([])
    const files = ['page.js', 'page.css', 'editor.worker.js', 'json.worker.js', 'graphql.worker.js']
    for (const file of files) {
      const { statusCode, headers, rawPayload } = await app.inject(`/explorer/${file}`)
      expect(statusCode).toBe(200)
      expect(headers['content-type']).toMatch(file.endsWith('.css') ? 'text/css' : 'text/javascript')
      expect(rawPayload.length).toBeGreaterThan(100_000)
    }
    expect((await app.inject('/explorer/page.js')).body).not.toMatch(/from"https?:/)
    for (const file of ['nothing.js', '..%2fgateway.ts', 'page.ts']) {
      expect((await app.inject(`/explorer/${file}`)).statusCode).toBe(404)
    }
  })

  test('keeps an address that would end its script harmless', async () => {
    const app = await explorer(['http://127.0.0.1/</script><script>'])
    expect((await app.inject('/explorer')).body.match(/<\/script>/g)).toHaveLength(2)
  })
})
