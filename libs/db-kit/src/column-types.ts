import pg from 'pg'

type Parser = (text: string) => unknown

const parseUsually = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ, 'text') as Parser

/**
 * `2026-03-02 01:30:00.12+00`: what a session in UTC writes, and all connections are in UTC. Read by its places, since that
 * takes a third of the time; what looks any other way is left to the driver.
 */
function parseTime(text: string): unknown {
  const end = text.length - 3
  if (end < 19 || end > 23 || text[0] === '0' || text[4] !== '-' || !text.endsWith('+00')) return parseUsually(text)
  const digits = (at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
  const milliseconds = end === 19 ? 0 : Number(text.slice(20, end).padEnd(3, '0'))
  const year = digits(0) * 100 + digits(2)
  return new Date(Date.UTC(year, digits(5) - 1, digits(8), digits(11), digits(14), digits(17), milliseconds))
}

const asIs: Parser = (text) => text

const own: Readonly<Record<number, Parser>> = {
  [pg.types.builtins.TIMESTAMPTZ]: parseTime,
  [pg.types.builtins.DATE]: asIs,
}

/** Values of columns as `column` says; what it does not name is as the driver gives it: `numeric`, `bigint` and text as text. */
export const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): Parser =>
    own[oid] ?? (pg.types.getTypeParser(oid, format ?? 'text') as Parser),
}
