// The floor: the same answer by one prepared statement that makes the JSON in PostgreSQL, served by plain node:http.
// Run by bench.ts with DATABASE_URL and the reader in its environment; says its port when it listens.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: Number(process.env['POOL_SIZE']) })
const reader = [process.env['EMPLOYEE_ID'], (process.env['TEAM_IDS'] ?? '').split(',')]

/** An amount of CNY as the graph writes it. */
const money = (amount: string, currency: string) =>
  `json_build_object('amount', round(${amount}, 2)::text, 'currency', ${currency})`

const text = `
  WITH page AS (
    SELECT * FROM opportunity WHERE owner_id = $1 OR team_id = ANY($2::uuid[])
     ORDER BY created_at DESC, id DESC LIMIT 51
  ), shown AS (
    SELECT * FROM page ORDER BY created_at DESC, id DESC LIMIT 50
  )
  SELECT json_build_object('data', json_build_object('opportunities', json_build_object(
    'edges', (SELECT json_agg(json_build_object('node', json_build_object(
        'id', o.id, 'title', o.title, 'stage', o.stage,
        'amount', ${money('o.amount', 'o.currency')},
        'owner', json_build_object('id', o.owner_id),
        'quotes', (SELECT coalesce(json_agg(json_build_object(
            'id', q.id, 'number', q.number, 'status', q.status,
            'current', (SELECT json_build_object('id', v.id, 'lines',
                (SELECT coalesce(json_agg(json_build_object(
                    'seq', l.seq, 'sku', l.sku, 'name', l.name, 'quantity', trim_scale(l.quantity)::text,
                    'unit', l.unit, 'listPrice', ${money('l.list_price', 'l.currency')},
                    'discountPercent', trim_scale(l.discount_percent)::text,
                    'netAmount', ${money('l.net_amount', 'l.currency')}
                  ) ORDER BY l.seq), '[]') FROM quote_line l WHERE l.quote_version_id = v.id))
              FROM quote_version v WHERE v.quote_id = q.id AND v.revision = q.revision)
          ) ORDER BY q.id), '[]')
          FROM quote q WHERE q.opportunity_id = o.id AND (q.owner_id = $1 OR q.team_id = ANY($2::uuid[])))
      )) ORDER BY o.created_at DESC, o.id DESC) FROM shown o),
    'pageInfo', json_build_object('hasNextPage', (SELECT count(*) FROM page) > 50)
  )))::text AS answer`

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    pool.query<{ answer: string }>({ name: 'nested', text, values: reader }).then(
      ({ rows }) => {
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(rows[0]?.answer)
      },
      (error: unknown) => {
        response.statusCode = 500
        response.end(String(error))
      },
    )
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit(0))
