import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { migrate } from '@sellgraph/db-kit'
import { migrationsOf } from '@sellgraph/service-kit'
import { newId } from '@sellgraph/kernel'
import { testDatabase } from '@sellgraph/testing'
import pg from 'pg'
import { performance } from '../../service.ts'

test('who was there before history was kept has the history that is known: moves by their days, the rest as last written', async () => {
  const before = mkdtempSync(join(tmpdir(), 'performance-'))
  const all = fileURLToPath(performance.migrations)
  for (const file of readdirSync(all).filter((name) => name < '0007')) cpSync(join(all, file), join(before, file))
  const sets = (dir: URL) => migrationsOf({ ...performance, migrations: dir })
  const database = await testDatabase({ migrations: sets(pathToFileURL(`${before}/`)) })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    const [boss, li, gone, position, region, east] = Array.from({ length: 6 }, newId)
    const times = `1, '2026-01-05T01:00:00Z', '2026-02-01T01:00:00Z'`
    await client.query(`INSERT INTO position VALUES ('${position}', ${times}, 'REP', '销售顾问', NULL, 'CONSULTANT')`)
    for (const [id, status] of [
      [boss, 'ONBOARDING'],
      [li, 'SUSPENDED'],
      [gone, 'LEFT'],
    ]) {
      await client.query(
        `INSERT INTO employee (id, version, created_at, updated_at, number, subject, name, status, position_id, joined_on, last_day)
         VALUES ('${id}', ${times}, '${id}', '${id}', '王磊', '${status}', '${position}', '2026-01-05',
                 ${status === 'LEFT' ? `'2026-01-31'` : 'NULL'})`,
      )
    }
    await client.query(`INSERT INTO team (id, version, created_at, updated_at, name, manager_id, parent_team_id) VALUES
      ('${region}', ${times}, '大区', '${boss}', NULL), ('${east}', ${times}, '华东', NULL, '${region}')`)
    const member = (
      id: string | undefined,
      from: string,
      team: string | undefined,
      applied: boolean,
      recorded: string,
    ) =>
      client.query(
        `INSERT INTO team_membership (id, employee_id, from_date, team_id, position_id, applied, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), id, from, team, position, applied, recorded],
      )
    await member(li, '2026-01-05', region, true, '2026-01-04T01:00:00Z')
    // Recorded after its day, and one to come.
    await member(li, '2026-01-20', east, true, '2026-01-22T01:00:00Z')
    await member(li, '2026-12-01', region, false, '2026-01-22T01:00:00Z')
    await member(gone, '2026-01-05', east, true, '2026-01-04T01:00:00Z')

    await migrate(database.url, sets(performance.migrations))
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT kind, employee_id, team_id, parent_team_id, value, since, until FROM reach_fact ORDER BY kind, since, employee_id`,
    )
    const short = rows.map(({ kind, employee_id, team_id, parent_team_id, value, since, until }) =>
      [
        kind,
        ...[employee_id, team_id, parent_team_id].flatMap((id) =>
          id === null ? [] : Object.entries({ boss, li, gone, region, east }).find(([, known]) => known === id)?.[0],
        ),
        value ?? '',
        (since as Date).toISOString(),
        (until as Date | null)?.toISOString() ?? '',
      ].join(' '),
    )
    expect(short.sort()).toEqual(
      [
        'LEADER boss region  2026-02-01T01:00:00.000Z ',
        'MEMBER gone east  2026-01-04T16:00:00.000Z 2026-02-01T01:00:00.000Z',
        'MEMBER li east  2026-01-22T01:00:00.000Z ',
        'MEMBER li region  2026-01-04T16:00:00.000Z 2026-01-22T01:00:00.000Z',
        'PARENT east region  2026-01-05T01:00:00.000Z ',
        'ROLE boss OF_ACCOUNT 2026-01-05T01:00:00.000Z ',
        'ROLE li OF_ACCOUNT 2026-01-05T01:00:00.000Z ',
        'STATUS boss ONBOARDING 2026-02-01T01:00:00.000Z ',
        'STATUS gone LEFT 2026-02-01T01:00:00.000Z ',
        'STATUS li SUSPENDED 2026-02-01T01:00:00.000Z ',
      ].sort(),
    )
  } finally {
    await client.end()
    await database.drop()
    rmSync(before, { recursive: true })
  }
})
