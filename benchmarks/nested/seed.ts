import pg from 'pg'

/** Whose list is asked for: a manager, who reaches the deals of the teams they lead and their own. */
export interface Reader {
  readonly subject: string
  readonly employeeId: string
  readonly teamIds: readonly string[]
}

/**
 * Deals with one quote each, whose current version has three lines, in teams by turns; of every fourth quote a version
 * before it is kept. The newest deals are of the reader's teams and of others alike.
 */
export async function seed(url: string, deals: number, reader: Reader): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    // As copied rows are written: nothing of them is to be told to anybody, or audited.
    await client.query('SET LOCAL session_replication_role = replica')
    await client.query(
      `INSERT INTO sys.org_employee (id, subject, number, name, status, position_level, team_id, roles, version)
       VALUES ($1, $2, 'E1', 'Chen Min', 'ACTIVE', 'MANAGER', $3, '{MANAGER}', 1)`,
      [reader.employeeId, reader.subject, reader.teamIds[0]],
    )
    await client.query(
      `INSERT INTO sys.org_team (id, name, manager_id, version)
       SELECT id, 'Team ' || n, $2, 1 FROM unnest($1::uuid[]) WITH ORDINALITY AS t (id, n)`,
      [reader.teamIds, reader.employeeId],
    )
    await client.query(
      `INSERT INTO opportunity (id, version, created_at, updated_at, customer_id, customer_name, owner_id, team_id, title,
                                stage, stage_since, amount, currency, probability, forecast_category, close_date,
                                need_summary)
       SELECT gen_random_uuid(), 3, date_trunc('milliseconds', now()) - n * interval '1 minute', now(),
              gen_random_uuid(), '苏州恒力机械有限公司 ' || n, gen_random_uuid(),
              CASE WHEN n % 2 = 0 THEN ($2::uuid[])[1 + n % cardinality($2::uuid[])] ELSE gen_random_uuid() END,
              '五轴加工中心 ' || n, 'PROPOSAL', now(), n * 1000 + 0.5, 'CNY', 50, 'PIPELINE',
              '2026-06-30', '两台五轴加工中心，用于航空结构件'
         FROM generate_series(1, $1::int) n`,
      [deals, reader.teamIds],
    )
    await client.query(
      `INSERT INTO quote (id, version, created_at, updated_at, number, opportunity_id, customer_id, customer_name,
                          owner_id, team_id, status, revision)
       SELECT gen_random_uuid(), 2, created_at, created_at, 'QT-2026-' || row_number() OVER (ORDER BY created_at), id,
              customer_id, customer_name, owner_id, team_id, 'DRAFT',
              CASE WHEN row_number() OVER (ORDER BY created_at) % 4 = 0 THEN 2 ELSE 1 END
         FROM opportunity`,
    )
    await client.query(
      `INSERT INTO quote_version (id, quote_id, revision, version, created_at, updated_at, prepared_by, priced_on,
                                  currency, valid_until, payment_terms, delivery_terms, after_sales_terms, freight_cost,
                                  installation_cost, list_total, net_total, tax_total, gross_total, status, content_salt)
       SELECT gen_random_uuid(), q.id, r, 1, q.created_at, q.created_at, gen_random_uuid(), '2026-03-02', 'CNY',
              '2026-03-31', '[{"trigger":"SIGNED","percent":"30","daysAfter":10},{"trigger":"DELIVERED","percent":"70","daysAfter":30}]',
              '送货至买方工厂', '整机保修 24 个月', 1000, 2000, 3600, 3420, 444.6, 3864.6,
              CASE WHEN r = q.revision THEN 'DRAFT' ELSE 'SUPERSEDED' END, gen_random_uuid()
         FROM quote q, generate_series(1, q.revision) r`,
    )
    await client.query(
      `INSERT INTO quote_line (id, quote_version_id, quote_id, seq, product_id, sku, name, specification, family,
                               product_class, difficulty, unit, warranty_months, quantity, currency, list_price,
                               discount_percent, unit_cost, tax_rate, net_amount, tax_amount, gross_amount, promised_on)
       SELECT gen_random_uuid(), v.id, v.quote_id, seq, gen_random_uuid(), 'SKU-' || seq, '五轴加工中心 ' || seq,
              '行程 800 mm', 'MACHINING', 'STANDARD', 1.2, '台', 24, seq, 'CNY', 600.5, 2.5, 360, 0.13,
              round(seq * 600.5 * 0.975, 2), round(seq * 600.5 * 0.975 * 0.13, 2), round(seq * 600.5 * 0.975 * 1.13, 2),
              '2026-05-31'
         FROM quote_version v, generate_series(1, 3) seq`,
    )
    await client.query('COMMIT')
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}
