import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import iconv from 'iconv-lite'
import { type CrmSpec, type Person, shown, startCrm } from '../../testing.ts'

let crm: CrmSpec
/** Each test has its own importer, whose imports it sees alone. */
let hu: Person

beforeAll(async () => {
  crm = await startCrm()
})
beforeEach(async () => {
  hu = await crm.service.employee({ roles: ['CONSULTANT'], name: 'Hu Jun' })
})
afterAll(() => crm.service.stop())

const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64')

function load(content: string | Buffer, input: object = {}, who = hu) {
  const file = { fileName: 'leads.csv', contentBase64: base64(content), encoding: 'UTF_8', channel: 'TRADE_FAIR' }
  return crm.act(who, 'importLeads', { ...file, ...input })
}

const ROW = `rowNumber outcome cells { column value { visibility value display } } lead { id companyName }
  issues { code column blocking message otherRow lead { id } customer { id } }`

async function rowsOf(id: string, outcome?: string, who: Person = hu) {
  const { leadImport } = await crm.query(
    who,
    `query ($id: ID!, $outcome: LeadImportOutcome) {
      leadImport(id: $id) { rows(outcome: $outcome, first: 100) { totalCount edges { node { ${ROW} } } } } }`,
    { id, outcome },
  )
  return leadImport.rows.edges.map(({ node }: { node: object }) => node)
}

/** What became of each row: its outcome, and what is wrong with which column. */
async function verdicts(id: string) {
  type Row = { rowNumber: number; outcome: string; issues: { code: string; column: string | null }[] }
  return Object.fromEntries(
    (await rowsOf(id)).map(({ rowNumber, outcome, issues }: Row) => [
      rowNumber,
      [outcome, ...issues.map(({ code, column }) => `${code} ${String(column)}`)].join(', '),
    ]),
  )
}

const leadCount = async () => (await crm.service.db.query('SELECT 1 FROM lead')).length

describe('a file of leads', () => {
  test('R006: Chinese headings, a byte order mark and full-width dirt become clean leads', async () => {
    const csv = [
      '\ufeff公司名称,联系人,手机,邮箱,来源渠道,备注,部门',
      '  苏州恒力机械有限公司　,王伟,１３８ ００１３ ８００１,Wang@Hengli.CN,展会,"要五轴,\n下月来",采购',
      '',
      'ＡＣＭＥ Trading Co.,,+44 20 7946 0958,,web-marketing,,',
      ',,,,,,',
    ].join('\r\n')
    const { leadImport } = await load(csv)
    expect(leadImport).toMatchObject({
      rowCount: 2,
      importedCount: 2,
      invalidCount: 0,
      duplicateCount: 0,
      ignoredColumns: ['部门'],
    })
    const { _entities: leads } = await crm.query(
      hu,
      `query ($leads: [_Any!]!) { _entities(representations: $leads) {
        ... on Lead { companyName contactName phone { value } email { value } channel note status owner { id } } } }`,
      {
        leads: (await rowsOf(leadImport.id)).map(({ lead }: { lead: { id: string } }) => ({
          __typename: 'Lead',
          id: lead.id,
        })),
      },
    )
    expect(leads).toEqual([
      {
        companyName: '苏州恒力机械有限公司',
        contactName: '王伟',
        phone: { value: '+8613800138001' },
        email: { value: 'wang@hengli.cn' },
        channel: 'TRADE_FAIR',
        note: '要五轴, 下月来',
        status: 'NEW',
        owner: null,
      },
      {
        companyName: 'ACME Trading Co.',
        contactName: null,
        phone: { value: '+442079460958' },
        email: null,
        channel: 'WEB_MARKETING',
        note: null,
        status: 'NEW',
        owner: null,
      },
    ])
    const told = (await crm.service.published('crm.LeadCaptured.v1')).filter(
      ({ data }) => data.importId === leadImport.id,
    )
    expect(told.map(({ data }) => data.companyName)).toEqual(['苏州恒力机械有限公司', 'ACME Trading Co.'])
  })

  test('R006: GB18030, as Excel saves it on a Chinese system', async () => {
    const { leadImport } = await load(iconv.encode('公司,电话\n扬州锻压机床有限公司,0514-87654321\n', 'gb18030'), {
      encoding: 'GB18030',
    })
    expect(leadImport).toMatchObject({ importedCount: 1, encoding: 'GB18030' })
    expect((await rowsOf(leadImport.id))[0].lead.companyName).toBe('扬州锻压机床有限公司')
  })

  test('R006: every dirty row is reported by number, column and reason, and the good ones come in', async () => {
    const { customer } = await crm.act(crm.wang, 'createCustomer', { name: '泰州老客户有限公司' })
    const csv = [
      'Company,Phone,E-mail,Source,Partner,Referrer',
      'Dirt One,021-61230001,,,,',
      ',021-61230002,,,,',
      'Dirt Three,12345,,,,',
      'Dirt Four,,not-an-address,,,',
      'Dirt Five,,,,,',
      'Dirt Six,021-61230006,,telepathy,,',
      'Dirt Seven,021-61230007,,合作伙伴介绍,,',
      'Dirt Eight,021-61230008,,合作伙伴介绍,Best Partner,',
      `Dirt Nine,021-61230009,,客户推荐,,${customer.code.toLowerCase()}`,
      'Dirt Ten,021-61230010,,客户推荐,,C-2026-999999',
      'Dirt, Eleven,021-61230011,,,,,',
      `${'x'.repeat(201)},021-61230012,,,,`,
    ].join('\n')
    const { leadImport } = await load(csv)
    expect(await verdicts(leadImport.id)).toEqual({
      2: 'IMPORTED',
      3: 'INVALID, REQUIRED Company',
      4: 'INVALID, INVALID_PHONE Phone',
      5: 'INVALID, INVALID_EMAIL E-mail',
      6: 'INVALID, REQUIRED Phone',
      7: 'INVALID, UNKNOWN_CHANNEL Source',
      8: 'INVALID, INVALID_SOURCE Source',
      9: 'IMPORTED',
      10: 'IMPORTED',
      11: 'INVALID, INVALID_SOURCE Referrer',
      12: 'INVALID, INVALID_PHONE Phone, INVALID_EMAIL E-mail',
      13: 'INVALID, TOO_LONG Company',
    })
    expect(leadImport).toMatchObject({ rowCount: 12, importedCount: 3, invalidCount: 9, duplicateCount: 0 })
    const [row] = await rowsOf(leadImport.id, 'INVALID')
    expect(row.cells.slice(0, 2)).toEqual([
      { column: 'Company', value: null },
      { column: 'Phone', value: shown('021-61230002') },
    ])
  })

  test('R006: a row with more cells than the header says so', async () => {
    const { leadImport } = await load('company,phone\nCells Ltd,021-61230020,surplus\n')
    expect(await verdicts(leadImport.id)).toEqual({ 2: 'INVALID, TOO_MANY_CELLS null' })
  })

  test('R006: duplicates in the file, of a lead and of a customer stay out; a similar name warns', async () => {
    await crm.leadIn('NEW', { companyName: '镇江东方数控设备有限公司', phone: '0511-88880001' })
    const { customer } = await crm.act(hu, 'createCustomer', {
      name: '宿迁大地铸造有限公司',
      contacts: [{ name: '孙强', email: 'sun@dadi.cn' }],
    })
    const given = await crm.leadIn('CONTACTED', { companyName: 'Given Up GmbH', phone: '0511-88880009' })
    await crm.act(crm.wang, 'disqualifyLead', { leadId: given.id, version: given.version, reason: 'x' })
    const csv = [
      'company,phone,email',
      '连云港海风电气有限公司,0518-85550001,',
      '連雲港海風電氣股份有限公司,0518-85550002,',
      '另一公司名称,０５１８－８５５５０００１,',
      '镇江东方数控设备公司,0511-88880002,',
      '某某科技,051188880001,',
      '某某实业,,SUN@DADI.CN',
      '宿迁大地铸造,0527-1,',
      '宿迁大地铸造,0527-84440001,',
      '镇江东方数控机床设备,0511-88880003,',
      'Given Up,0511-88880009,',
    ].join('\n')
    const { leadImport } = await load(csv)
    expect(await verdicts(leadImport.id)).toEqual({
      2: 'IMPORTED',
      3: 'DUPLICATE, DUPLICATE_IN_FILE company',
      4: 'DUPLICATE, DUPLICATE_IN_FILE phone',
      5: 'DUPLICATE, DUPLICATE_LEAD company',
      6: 'DUPLICATE, DUPLICATE_LEAD phone',
      7: 'DUPLICATE, DUPLICATE_CUSTOMER email',
      8: 'INVALID, INVALID_PHONE phone',
      9: 'DUPLICATE, DUPLICATE_CUSTOMER company',
      10: 'IMPORTED, SIMILAR_NAME company',
      11: 'IMPORTED',
    })
    expect(leadImport).toMatchObject({ importedCount: 3, invalidCount: 1, duplicateCount: 6, warningCount: 1 })
    const rows = await rowsOf(leadImport.id)
    expect(rows[1].issues).toMatchObject([{ otherRow: 2, blocking: true }])
    // The customer is the importer's own; the lead is nobody's, which a consultant does not see.
    expect(rows[5].issues).toMatchObject([{ customer: { id: customer.id } }])
    expect(rows[3].issues).toMatchObject([{ lead: null }])
    expect(rows[8].issues).toMatchObject([{ blocking: false, lead: null }])
  })

  test('the same file again brings nothing but duplicates, and two at once bring it once', async () => {
    const csv = 'company,phone\nTwice Alpha,021-61230031\nTwice Beta,021-61230032\n'
    const before = await leadCount()
    const results = await Promise.all([load(csv), load(csv)])
    expect(results.map(({ leadImport }) => leadImport.importedCount).sort()).toEqual([0, 2])
    expect((await load(csv)).leadImport).toMatchObject({ importedCount: 0, duplicateCount: 2 })
    expect(await leadCount()).toBe(before + 2)
  })

  test('the same request twice is one import', async () => {
    const idempotencyKey = newId()
    const csv = 'company,phone\nOnce Ltd,021-61230041\n'
    const [one, two] = [await load(csv, { idempotencyKey }), await load(csv, { idempotencyKey })]
    expect(two).toEqual(one)
    expect((await crm.query(hu, '{ leadImports { totalCount } }')).leadImports.totalCount).toBe(1)
  })
})

describe('a file that cannot be read changes nothing and says what to do', () => {
  const refused = async (content: string | Buffer, path: string, message: string, input: object = {}) => {
    const before = await leadCount()
    const answer = await load(content, input)
    expect(answer).toMatchObject({ __typename: 'ValidationError', fields: [{ path }] })
    expect(answer.message).toContain(message)
    expect(await leadCount()).toBe(before)
    expect((await crm.query(hu, '{ leadImports { totalCount } }')).leadImports.totalCount).toBe(0)
  }

  test('R006: the wrong encoding, either way', async () => {
    const csv = '公司,电话\n苏州某公司,021-61230051\n'
    await refused(iconv.encode(csv, 'gb18030'), 'encoding', 'choose GB18030')
    await refused(csv, 'encoding', 'choose UTF_8', { encoding: 'GB18030' })
    await refused(Buffer.from([0xff, 0x28, 0xff]), 'encoding', 'not GB18030', { encoding: 'GB18030' })
    await refused(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]), 'encoding', 'UTF-16')
  })

  test('R006: 50,000 rows, by count or by size', async () => {
    const rows = (count: number, more = '') =>
      `company,phone,note\n${Array.from({ length: count }, (_, n) => `C${String(n)},021-61230001,${more}`).join('\n')}`
    await refused(rows(50_000), 'contentBase64', 'the file has 50,000 rows; split it into files of at most 5,000 rows')
    await refused(rows(5_001), 'contentBase64', 'the file has 5,001 rows')
    await refused(rows(50_000, 'x'.repeat(100)), 'contentBase64', 'more than 4 MB; split it')
  })

  test.each([
    ['苏州恒力机械有限公司,021-61230001\n', 'no column for the company (company, 公司名称) and for phone or e-mail'],
    ['公司名称,地址\n苏州恒力,苏州\n', 'no column for phone or e-mail'],
    ['公司名称,电话,手机\n苏州恒力,1,2\n', 'the columns "电话" and "手机" mean the same'],
    ['company,phone\n', 'a header but no rows'],
    ['company,phone\n"Acme,1\n', 'no CSV'],
    ['\u0000\u0001\u0002', 'no text'],
  ])('R006: %j', (content, message) => refused(content, 'contentBase64', message))

  test('what is no Base64 at all', async () => {
    expect(await load('', { contentBase64: 'ü' })).toMatchObject({
      fields: [{ path: 'contentBase64', message: 'must be Base64' }],
    })
    expect(await load('')).toMatchObject({ fields: [{ path: 'contentBase64' }] })
  })
})

describe('who may', () => {
  test('finance imports nothing', async () => {
    const finance = await crm.service.employee({ roles: ['FINANCE'] })
    expect(await load('company,phone\nX,021-61230061\n', {}, finance)).toMatchObject({ __typename: 'ForbiddenError' })
  })

  test("another's import and an unknown one answer alike", async () => {
    const { leadImport } = await load('company,phone\nSecret Ltd,021-61230071\n')
    const find = (id: string) => crm.query(crm.chen, 'query ($id: ID!) { leadImport(id: $id) { id } }', { id })
    expect(await find(leadImport.id)).toEqual({ leadImport: null })
    expect(await find(newId())).toEqual({ leadImport: null })
  })
})

test('R006: a file of 5,000 rows comes in beside 20,000 leads', async () => {
  await crm.service.db.query(
    `INSERT INTO lead (id, version, created_at, updated_at, status, channel, company_name, name_key, name_code, captured_by)
     SELECT gen_random_uuid(), 1, now(), now(), 'NEW', 'SEO', k, k, k, 'spec'
     FROM (SELECT md5('old' || n) AS k FROM generate_series(1, 20000) AS n) AS names`,
  )
  const towns = ['徐州', '无锡', '常州', '南京', '扬州', '南通', '宁波', '杭州', '嘉兴', '绍兴']
  const words = ['恒力', '精工', '飞龙', '海天', '金鼎', '华宇', '东升', '瑞丰', '天成', '博远']
  const trades = ['机械', '数控设备', '模具', '自动化', '电气', '液压', '铸造', '轴承', '焊接', '工具']
  const pick = (list: string[], n: number) => list[n % list.length] ?? ''
  const rows = Array.from({ length: 5_000 }, (_, n) => {
    const name = `${pick(towns, n)}${pick(words, Math.floor(n / 10))}${pick(trades, Math.floor(n / 100))}${n < 1_000 ? '' : String(n)}有限公司`
    return `${name},联系人${String(n)},139${String(10_000_000 + n)},c${String(n)}@example.cn`
  })
  const started = performance.now()
  const { leadImport } = await load(`公司名称,联系人,手机,邮箱\n${rows.join('\n')}\n`)
  expect(leadImport).toMatchObject({ rowCount: 5_000, importedCount: 5_000 })
  process.stderr.write(`5,000 leads imported in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
})
