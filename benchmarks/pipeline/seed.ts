import pg from 'pg'

/** The company that the deals are of: the same people whether they have ten thousand deals or a million. */
export const TEAMS = 40
export const SELLERS_PER_TEAM = 10

/** Deals of the ten usual questions' askers. */
export const MANAGER = 'manager.1'
export const SELLER = 'seller.1.1'
export const DIRECTOR = 'director'

/** Ids are told from numbers, so that a question can name a record without looking for it. */
export const idOf = (kind: 'team' | 'employee' | 'customer' | 'deal' | 'quote', n: number): string =>
  `${KINDS[kind]}0000000-0000-7000-8000-${String(n).padStart(12, '0')}`

const KINDS = { team: 1, employee: 2, customer: 3, deal: 4, quote: 5 } as const
const sqlId = (kind: keyof typeof KINDS, n: string) =>
  `('${String(KINDS[kind])}0000000-0000-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`

/** Tables that have a row of each deal, or more. */
const FILLED = ['opportunity', 'opportunity_stay', 'opportunity_history', 'quote', 'quote_version', 'quote_line',
  'sys.approval_request', 'sys.approval_step'] // prettier-ignore

/** The stages that a deal goes through on its way to one of them. */
const PATH = `ARRAY['RECEPTION', 'NEEDS', 'PRESENTATION', 'PROPOSAL', 'NEGOTIATION', 'CONTRACTING', 'WON']`
const staysOf = (stage: string) => `CASE ${stage} WHEN 'LOST' THEN 6 ELSE array_position(${PATH}, ${stage}) END`

/** Each stay of each deal in a stage, the last of which goes on. */
const STAYS = `
  SELECT d.id, d.seq, CASE WHEN seq = stays THEN stage ELSE (${PATH})[seq] END AS stage,
         created_at + (seq - 1) * each AS entered_at, CASE WHEN seq < stays THEN created_at + seq * each END AS left_at,
         CASE WHEN seq + 1 = stays THEN stage WHEN seq < stays THEN (${PATH})[seq + 1] END AS left_for,
         amount, currency, probability, forecast_category, close_date, owner_id, team_id,
         hashtext(id::text) % 4 = 0 AND stays > 3 AS is_put_off
    FROM (SELECT o.*, stays, coalesce((stage_since - created_at) / nullif(stays - 1, 0), '0') AS each, seq
            FROM opportunity o, LATERAL (SELECT ${staysOf('stage')} AS stays) s, generate_series(1, stays) AS seq) d`

/**
 * Fills the database of sales-pipeline: sellers in teams, and deals in all stages over the last three years, each with
 * a quote of three lines. A customer has ten deals; a deal in ten has a next step, of which one in ten is late.
 */
export async function seed(url: string, deals: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const run = (sql: string, values: unknown[] = []) => client.query(sql, values)
  try {
    await run('BEGIN')
    // As copied rows are written: nothing of them is to be told to anybody, or audited.
    await run('SET LOCAL session_replication_role = replica')
    await run(`SET LOCAL statement_timeout = 0`)
    await run(`SET LOCAL maintenance_work_mem = '512MB'`)
    // Indexes are made once, of all rows, which takes a part of the time.
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
         FROM pg_index i
        WHERE i.indrelid::regclass::text = ANY($1)
          AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
      [FILLED],
    )
    for (const { name } of indexes) await run(`DROP INDEX ${name}`)
    await run(
      `INSERT INTO sys.org_team (id, name, manager_id, version)
       SELECT ${sqlId('team', 't')}, 'Team ' || t, ${sqlId('employee', 't')}, 1 FROM generate_series(1, $1::int) t`,
      [TEAMS],
    )
    await run(
      `INSERT INTO sys.org_employee (id, subject, number, name, status, position_level, team_id, roles, version)
       SELECT ${sqlId('employee', 't')}, 'manager.' || t, 'M' || t, 'Manager ' || t, 'ACTIVE', 'MANAGER',
              ${sqlId('team', 't')}, '{MANAGER}'::text[], 1 FROM generate_series(1, $1::int) t
       UNION ALL
       SELECT ${sqlId('employee', '1000 * t + s')}, 'seller.' || t || '.' || s, 'S' || t || '-' || s, 'Seller ' || s,
              'ACTIVE', 'CONSULTANT', ${sqlId('team', 't')}, '{CONSULTANT}'::text[], 1
         FROM generate_series(1, $1::int) t, generate_series(1, $2::int) s
       UNION ALL
       SELECT ${sqlId('employee', '999999')}, 'director', 'D1', 'Director', 'ACTIVE', 'DIRECTOR', NULL, '{DIRECTOR}'::text[], 1`,
      [TEAMS, SELLERS_PER_TEAM],
    )
    // Pseudo-random by the number of the deal, so that every run has the same rows.
    await run(
      `INSERT INTO opportunity (id, version, created_at, updated_at, customer_id, customer_name, owner_id, team_id, title,
         stage, stage_since, amount, currency, probability, forecast_category, close_date, need_summary, loss_reason,
         lost_from, next_step_due_on)
       SELECT ${sqlId('deal', 'n')}, 3, at - (${staysOf('stage')} - 1) * (1 + h % 20) * interval '1 day', at, ${sqlId('customer', '1 + n / 10')},
              (ARRAY['苏州恒力机械', '宁波海天塑机', '无锡华光轴承', '东莞劲胜精密', '沈阳机床配件'])[1 + n / 10 % 5] || ' ' || (n / 10),
              ${sqlId('employee', '1000 * t + s')}, ${sqlId('team', 't')},
              (ARRAY['五轴加工中心', '数控车床', '夹具改造', '刀具年度合同', '主轴维修'])[1 + n % 5] || ' ' || n,
              stage, at, CASE WHEN n % 20 = 0 THEN NULL ELSE 1000 + h % 2000000 END, 'CNY', 50,
              CASE WHEN stage = 'WON' THEN 'CLOSED' WHEN stage = 'LOST' THEN 'OMITTED'
                   WHEN h % 3 = 0 THEN 'COMMIT' WHEN h % 3 = 1 THEN 'BEST_CASE' ELSE 'PIPELINE' END,
              date '2026-03-01' + (h % 700 - 600)::int, '两台五轴加工中心，用于航空结构件',
              CASE WHEN stage = 'LOST' THEN 'PRICE' END, CASE WHEN stage = 'LOST' THEN 'NEGOTIATION' END,
              CASE WHEN stage NOT IN ('WON', 'LOST') AND h % 10 = 0 THEN date '2026-03-02' + (h / 10 % 10 - 1)::int END
         FROM (SELECT n, 1 + n % $2::int AS t, 1 + n / $2::int % $3::int AS s, abs(hashint8(n))::bigint AS h,
                      timestamptz '2026-03-02 09:00Z' - (abs(hashint8(-n))::bigint % 94608000) * interval '1 second' AS at,
                      (ARRAY['WON', 'LOST', 'WON', 'LOST', 'LOST', 'RECEPTION', 'NEEDS', 'PRESENTATION', 'PROPOSAL',
                             'NEGOTIATION'])[1 + abs(hashint8(n + 7))::bigint % 10] AS stage
                 FROM generate_series(1::bigint, $1::bigint) n) d`,
      [deals, TEAMS, SELLERS_PER_TEAM],
    )
    await run(
      `INSERT INTO quote (id, version, created_at, updated_at, number, opportunity_id, customer_id, customer_name,
         owner_id, team_id, status, revision)
       SELECT ('50000000' || substr(id::text, 9))::uuid, 2, created_at, updated_at,
              'QT-2026-' || substr(id::text, 25), id, customer_id, customer_name, owner_id, team_id,
              CASE stage WHEN 'WON' THEN 'ACCEPTED' WHEN 'LOST' THEN 'DECLINED' WHEN 'NEGOTIATION' THEN 'SENT'
                         WHEN 'PROPOSAL' THEN 'IN_APPROVAL' ELSE 'DRAFT' END, 1
         FROM opportunity`,
    )
    await run(
      `INSERT INTO quote_version (id, quote_id, revision, version, created_at, updated_at, prepared_by, priced_on,
         currency, valid_until, payment_terms, delivery_terms, after_sales_terms, freight_cost, installation_cost,
         list_total, net_total, tax_total, gross_total, status, content_salt, accepted_by, accepted_how, accepted_at)
       SELECT id, id, 1, 1, created_at, updated_at, owner_id, '2026-03-02', 'CNY', '2026-03-31',
              '[{"trigger":"SIGNED","percent":"30","daysAfter":10},{"trigger":"DELIVERED","percent":"70","daysAfter":30}]',
              '送货至买方工厂', '整机保修 24 个月', 1000, 2000, 3600, 3420, 444.6, 3864.6, status, gen_random_uuid(),
              CASE WHEN status = 'ACCEPTED' THEN '张经理' END, CASE WHEN status = 'ACCEPTED' THEN 'EMAIL' END,
              CASE WHEN status = 'ACCEPTED' THEN updated_at END
         FROM quote`,
    )
    await run(
      `INSERT INTO quote_line (id, quote_version_id, quote_id, seq, product_id, sku, name, specification, family,
         product_class, difficulty, unit, warranty_months, quantity, currency, list_price, discount_percent, unit_cost,
         tax_rate, net_amount, tax_amount, gross_amount, promised_on)
       SELECT gen_random_uuid(), q.id, q.id, seq, ${sqlId('customer', 'seq')}, 'SKU-' || seq, '五轴加工中心 ' || seq,
              '行程 800 mm', 'MACHINING', 'STANDARD', 1.2, '台', 24, seq, 'CNY', 600.5, 2.5, 360, 0.13,
              round(seq * 600.5 * 0.975, 2), round(seq * 600.5 * 0.975 * 0.13, 2), round(seq * 600.5 * 0.975 * 1.13, 2),
              '2026-05-31'
         FROM quote q, generate_series(1, 3) seq`,
    )
    // The way of each deal through the stages up to the one it is in, with a forecast that grows firmer; the close date of
    // one deal in four was put off by a month when it was presented. As they came, rows stand in the order of their time.
    await run(
      `INSERT INTO opportunity_stay (opportunity_id, stage, entered_at, left_at, left_for)
       SELECT id, stage, entered_at, left_at, left_for FROM (${STAYS}) s ORDER BY entered_at`,
    )
    await run(
      `INSERT INTO opportunity_history (opportunity_id, valid_from, valid_to, stage, amount, currency, probability,
         forecast_category, close_date, close_date_before, owner_id, team_id)
       SELECT id, entered_at, coalesce(left_at, 'infinity'), stage, amount, currency,
              CASE WHEN left_at IS NULL THEN probability ELSE 10 * seq END,
              CASE WHEN left_at IS NULL THEN forecast_category WHEN seq < 4 THEN 'PIPELINE' ELSE 'BEST_CASE' END,
              CASE WHEN seq < 3 AND is_put_off THEN close_date - 30 ELSE close_date END,
              CASE WHEN seq = 3 AND is_put_off THEN close_date - 30 END, owner_id, team_id
         FROM (${STAYS}) s ORDER BY entered_at`,
    )
    // Every third quote that was sent was decided on by one level.
    await run(
      `INSERT INTO sys.approval_request (id, subject_type, subject_id, content_hash, triggers, levels, current_level,
         level_due_at, status, requester_id, preparer_id, beneficiary_ids, indirect_beneficiary_ids, requested_at,
         closed_at)
       SELECT id, 'QuoteVersion', id, repeat('0', 64), '[]', '[{"role":"MANAGER"}]', 1, created_at + interval '1 day',
              'APPROVED', prepared_by, prepared_by, '{}', '{}', created_at, created_at + interval '5 hours'
         FROM quote_version WHERE status IN ('ACCEPTED', 'DECLINED', 'SENT') AND hashtext(id::text) % 3 = 0`,
    )
    await run(
      `INSERT INTO sys.approval_step (request_id, number, kind, level, actor_id, indirect_benefit, content_hash,
         triggers, at)
       SELECT id, number, kind, 1, requester_id, false, content_hash, '[]', requested_at + hours * interval '1 hour'
         FROM sys.approval_request, (VALUES (1, 'OPENED', 0), (2, 'APPROVED', 5)) AS step (number, kind, hours)
        ORDER BY requested_at`,
    )
    for (const { definition } of indexes) await run(definition)
    await run('COMMIT')
    await run('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}
