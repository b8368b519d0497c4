import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { everyQuestion } from '@sellgraph/graphql-kit/testing'
import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { REVEALS_PER_HOUR } from '@sellgraph/service-kit'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { type CrmSpec, masked, type Person, shown, startCrm } from './testing.ts'

let crm: CrmSpec
let service: Person
let auditor: Person
beforeAll(async () => {
  crm = await startCrm()
  service = await crm.service.employee({ roles: ['SERVICE'] })
  auditor = await crm.service.employee({ roles: ['AUDITOR'] })
})
afterAll(() => crm.service.stop())

let serial = 0
/** A mobile number that nobody else has, and what its mask leaves. */
function mobile() {
  const number = `138${String(10_000_000 + ++serial)}`
  return { number, full: `+86${number}`, masked: `138****${number.slice(-4)}` }
}

async function customerOf(who: Person = crm.wang, more: Record<string, unknown> = {}) {
  const phone = mobile()
  const { customer } = await crm.act(who, 'createCustomer', {
    name: `Protected ${newId()}`,
    registrationNo: `91320500MA1${phone.number.slice(-7)}`,
    contacts: [{ name: '张总', phone: phone.number, email: `zhang.${phone.number}@hengli.cn` }],
    ...more,
  })
  const [contact] = customer.contacts
  return { customer, contact, phone }
}

describe('R197: contact data', () => {
  test('of a lead shows in full to its owner and to who covers for them, masked to superiors and auditors', async () => {
    const phone = mobile()
    const lead = await crm.leadIn('ASSIGNED', { phone: phone.number, email: 'wang.wei@example.com' })
    const cover = { ...crm.li, coveredIds: [crm.wang.employeeId] }
    for (const who of [crm.wang, cover]) {
      expect(await crm.lead(who, lead.id)).toMatchObject({
        phone: shown(phone.full),
        email: shown('wang.wei@example.com'),
      })
    }
    for (const who of [crm.zhao, crm.director, auditor]) {
      const seen = await crm.lead(who, lead.id)
      expect(seen).toMatchObject({ phone: masked(phone.masked), email: masked('w***@example.com') })
    }
    expect(await crm.lead(crm.li, lead.id)).toBeNull()
  })

  test('of a lead that nobody owns yet shows in full to who entered it alone', async () => {
    const phone = mobile()
    const { lead } = await crm.act(crm.wang, 'captureLead', {
      channel: 'WEBSITE',
      companyName: 'Nobody yet',
      phone: phone.number,
    })
    expect(lead.phone).toEqual(shown(phone.full))
    expect((await crm.lead(crm.zhao, lead.id)).phone).toEqual(masked(phone.masked))
    const { lead: assigned } = await crm.act(crm.zhao, 'assignLead', {
      leadId: lead.id,
      version: lead.version,
      ownerId: crm.li.employeeId,
    })
    expect(assigned.phone).toEqual(masked(phone.masked))
    expect(await crm.lead(crm.wang, lead.id)).toBeNull()
  })

  test('that there is none of is null for everybody: a mask never stands for nothing', async () => {
    const lead = await crm.leadIn('ASSIGNED', { phone: mobile().number })
    for (const who of [crm.wang, crm.zhao, crm.director]) expect((await crm.lead(who, lead.id)).email).toBeNull()
  })

  test('and the registration number of a customer show in full to its owner, masked to everybody else who sees them', async () => {
    const { customer, contact, phone } = await customerOf()
    const number = customer.registrationNo.value as string
    expect(contact).toMatchObject({ phone: shown(phone.full), email: shown(`zhang.${phone.number}@hengli.cn`) })
    expect(customer.registrationNo).toEqual(shown(number))
    const maskedNumber = masked(`91${'*'.repeat(12)}${number.slice(-4)}`)
    for (const who of [crm.zhao, crm.director, service, auditor]) {
      const seen = await crm.customer(who, customer.id)
      expect(seen).toMatchObject({
        registrationNo: maskedNumber,
        contacts: [{ phone: masked(phone.masked), email: masked('z***@hengli.cn') }],
      })
      expect(JSON.stringify(seen)).not.toContain(phone.number)
    }
    const finance = await crm.service.employee({ roles: ['FINANCE'] })
    expect(await crm.customer(finance, customer.id)).toMatchObject({ registrationNo: maskedNumber, contacts: [] })
    const entity = await crm.query(
      finance,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { registrationNo { value display } } } }`,
      { of: [{ __typename: 'Customer', id: customer.id }] },
    )
    expect(entity._entities).toEqual([{ registrationNo: { value: null, display: maskedNumber.display } }])
  })

  test('changes hands with the customer', async () => {
    const { customer, phone } = await customerOf()
    const { id: customerId, version } = customer
    await crm.act(crm.zhao, 'transferCustomer', { customerId, version, ownerId: crm.li.employeeId })
    expect((await crm.customer(crm.li, customerId)).contacts).toMatchObject([{ phone: shown(phone.full) }])
  })

  test('in what people wrote is masked like the field beside it', async () => {
    const { customer, phone } = await customerOf()
    const occurredAt = crm.service.clock.now().toISOString()
    const logged = await crm.act(crm.wang, 'logInteraction', {
      customerId: customer.id,
      kind: 'PHONE',
      occurredAt,
      content: `张总的新号码 ${phone.number}`,
      nextStep: `mail zhang.${phone.number}@hengli.cn`,
    })
    expect(logged.interaction.content).toContain(phone.number)
    await crm.act(crm.wang, 'correctInteraction', {
      interactionId: logged.interaction.id,
      occurredAt,
      content: `是 ${phone.number}，不是别的`,
    })
    const own = await crm.customer(crm.wang, customer.id)
    expect(own.interactions.edges[1].node.content).toBe(`张总的新号码 ${phone.number}`)
    for (const who of [crm.zhao, service, auditor]) {
      const { interactions, timeline } = await crm
        .query(
          who,
          `query ($id: ID!) { customer(id: $id) {
          interactions { edges { node { content nextStep corrects { content } correctedBy { content } } } }
          timeline { edges { node { summary } } } } }`,
          { id: customer.id },
        )
        .then((answer) => answer.customer)
      expect(interactions.edges[1].node).toMatchObject({
        content: `张总的新号码 ${phone.masked}`,
        nextStep: 'mail z***@hengli.cn',
        correctedBy: { content: `是 ${phone.masked}，不是别的` },
      })
      expect(JSON.stringify([interactions, timeline])).toContain(phone.masked)
      expect(JSON.stringify([interactions, timeline])).not.toContain(phone.number)
    }
  })

  test('in an imported file shows in full to who imported it, masked to superiors, with what no column explains', async () => {
    const phone = mobile()
    const csv = [
      '公司名称,电话,邮箱,身份证,备注',
      `Sealed ${phone.number.slice(-4)},${phone.number},wang@sealed.cn,110105197001011234,打 ${phone.number}`,
      `Broken,${phone.number}99,,,`,
    ].join('\n')
    const { leadImport } = await crm.act(crm.wang, 'importLeads', {
      fileName: 'leads.csv',
      contentBase64: Buffer.from(csv).toString('base64'),
      encoding: 'UTF_8',
      channel: 'WEBSITE',
    })
    const rows = async (who: Person) => {
      const answer = await crm.query(
        who,
        `query ($id: ID!) { leadImport(id: $id) { rows { edges { node {
          cells { column value { visibility display } } issues { message } lead { phone { display } } } } } } }`,
        { id: leadImport.id },
      )
      return answer.leadImport.rows.edges.map(({ node }: { node: unknown }) => node)
    }
    const own = await rows(crm.wang)
    expect(JSON.stringify(own)).toContain('110105197001011234')
    expect(own[1].issues).toEqual([{ message: `"${phone.number}99" is no phone number that exists` }])
    for (const who of [crm.zhao, crm.director, auditor]) {
      const [good, broken] = await rows(who)
      expect(good.cells.map(({ value }: { value: { display: string } }) => value.display)).toEqual([
        `Sealed ${phone.number.slice(-4)}`,
        phone.masked,
        'w***@sealed.cn',
        '***',
        `打 ${phone.masked}`,
      ])
      expect(broken.issues).toEqual([{ message: '"***" is no phone number that exists' }])
      expect(JSON.stringify([good, broken])).not.toContain(phone.number)
    }
  })

  test('is in no error: a duplicate says of what kind, not which', async () => {
    const phone = mobile()
    const lead = await crm.leadIn('QUALIFIED', { phone: phone.number })
    await customerOf(crm.chen, { contacts: [{ name: '别人', phone: phone.number }] })
    const answer = await crm.act(crm.zhao, 'convertLead', { leadId: lead.id, version: lead.version })
    expect(answer).toMatchObject({ __typename: 'ConflictError', code: 'DUPLICATE_CUSTOMER' })
    expect(answer.message).toContain('phone number')
    expect(JSON.stringify(answer)).not.toMatch(/\d{4}/)
  })
})

interface Reveal {
  who?: Principal
  id: string
  field?: string
  purpose?: string
  key?: string
}

const purpose = '客户来电要求回访'
const reveal = {
  lead: ({ who = crm.zhao, id, field = 'PHONE', purpose: why = purpose, key = newId() }: Reveal) =>
    ask(who, 'Lead', 'leadId', { leadId: id, field, purpose: why, idempotencyKey: key }),
  contact: ({ who = service, id, field = 'PHONE', purpose: why = purpose, key = newId() }: Reveal) =>
    ask(who, 'Contact', 'contactId', { contactId: id, field, purpose: why, idempotencyKey: key }),
  customer: ({ who = service, id, field = 'REGISTRATION_NO', purpose: why = purpose, key = newId() }: Reveal) =>
    ask(who, 'Customer', 'customerId', { customerId: id, field, purpose: why, idempotencyKey: key }),
}

async function ask(who: Principal, of: string, idField: string, input: object) {
  const name = `reveal${of}Value`
  const answer = await crm.query(
    who,
    `mutation ($input: Reveal${of}ValueInput!) { ${name}(input: $input) { __typename
       ... on Reveal${of}ValuePayload { ${idField} field value }
       ... on UserError { code message } ... on ValidationError { fields { path } } ... on RuleError { rule } } }`,
    { input },
  )
  return answer[name]
}

async function reveals(
  subject: string,
): Promise<{ action: string; reason: string; subjects: unknown; details: unknown }[]> {
  return crm.service.db.query(
    `SELECT action, reason, subjects, details FROM sys.audit_entry WHERE kind = 'REVEAL' AND actor = $1 ORDER BY at, id`,
    [subject],
  )
}

describe('R197: a reveal', () => {
  test('shows one value and is on record with who, of whom, which and what for', async () => {
    const who = await crm.service.employee({ roles: ['SERVICE'] })
    const { customer, contact, phone } = await customerOf()
    expect(await reveal.contact({ who, id: contact.id })).toEqual({
      __typename: 'RevealContactValuePayload',
      contactId: contact.id,
      field: 'PHONE',
      value: phone.full,
    })
    expect(await reveal.customer({ who, id: customer.id })).toMatchObject({ value: customer.registrationNo.value })
    expect(await reveals(who.subject)).toMatchObject([
      {
        action: 'revealContactValue',
        reason: purpose,
        subjects: [
          { type: 'contact', id: contact.id },
          { type: 'customer', id: customer.id },
        ],
        details: { field: 'PHONE' },
      },
      { action: 'revealCustomerValue', subjects: [{ type: 'customer', id: customer.id }] },
    ])
    const lead = await crm.leadIn('ASSIGNED', { email: 'li.ming@example.com' })
    expect(await reveal.lead({ id: lead.id, field: 'EMAIL' })).toMatchObject({ value: 'li.ming@example.com' })
    // The reveal is over: the field itself stays masked.
    expect((await crm.lead(crm.zhao, lead.id)).email).toEqual(masked('l***@example.com'))
  })

  test('leaves its value nowhere: not under the key of the request, not in the audit', async () => {
    const { contact, phone } = await customerOf()
    const who = await crm.service.employee({ roles: ['SERVICE'] })
    expect((await reveal.contact({ who, id: contact.id })).value).toBe(phone.full)
    const left = await crm.service.db.query(
      `SELECT output::text FROM sys.idempotency_key WHERE subject = $1
       UNION ALL SELECT to_jsonb(e)::text FROM sys.audit_entry e WHERE actor = $1`,
      [who.subject],
    )
    expect(left.length).toBeGreaterThan(1)
    expect(JSON.stringify(left)).not.toContain(phone.number)
  })

  test('of somebody whom the caller may not see answers as one of nobody', async () => {
    const { customer, contact } = await customerOf(crm.chen)
    const lead = await crm.leadIn('ASSIGNED', { phone: mobile().number })
    const manager = await crm.service.employee({ roles: ['MANAGER'] })
    for (const [of, id] of [
      ['contact', contact.id],
      ['customer', customer.id],
    ] as const) {
      const answer = await reveal[of]({ who: crm.zhao, id })
      expect(answer.__typename).toBe('NotFoundError')
      expect(answer).toEqual(await reveal[of]({ who: crm.zhao, id: newId() }))
    }
    const answer = await reveal.lead({ who: manager, id: lead.id })
    expect(answer.__typename).toBe('NotFoundError')
    expect(answer).toEqual(await reveal.lead({ who: manager, id: newId() }))
  })

  test('is for those who see the mask: a consultant, finance, legal and production have nothing to reveal', async () => {
    const { customer, contact } = await customerOf()
    for (const role of ['CONSULTANT', 'FINANCE', 'LEGAL', 'PRODUCTION', 'LOGISTICS', 'HR', 'ADMIN'] as const) {
      const who = await crm.service.employee({ roles: [role] })
      expect((await reveal.customer({ who, id: customer.id })).__typename).toBe('ForbiddenError')
      expect((await reveal.contact({ who, id: contact.id })).__typename).toBe('ForbiddenError')
    }
    expect((await reveal.lead({ who: service, id: newId() })).__typename).toBe('ForbiddenError')
  })

  test('needs a purpose in words, and a value', async () => {
    const { contact } = await customerOf()
    for (const why of ['', '    ', 'abc', ' abc  ', 'x'.repeat(501)]) {
      expect(await reveal.contact({ id: contact.id, purpose: why })).toMatchObject({ fields: [{ path: 'purpose' }] })
    }
    const lead = await crm.leadIn('ASSIGNED')
    expect(await reveal.lead({ id: lead.id })).toMatchObject({ fields: [{ path: 'field' }] })
    expect(await reveals(crm.zhao.subject)).not.toContainEqual(
      expect.objectContaining({ subjects: [{ type: 'lead', id: lead.id }] }),
    )
  })

  test('is repeated by its key for five minutes, and is one reveal', async () => {
    const who = await crm.service.employee({ roles: ['SERVICE'] })
    const { contact } = await customerOf()
    const again = () => reveal.contact({ who, id: contact.id, key: 'the same request' })
    const first = await again()
    crm.service.clock.advance(5 * 60_000)
    expect(await again()).toEqual(first)
    crm.service.clock.advance(1)
    expect(await again()).toMatchObject({ __typename: 'ConflictError', code: 'REVEAL_OVER' })
    expect(await reveals(who.subject)).toHaveLength(1)
  })

  test('is limited by the hour and person, also for requests at the same moment', async () => {
    const who = await crm.service.employee({ roles: ['SERVICE'] })
    const { contact } = await customerOf()
    const begun = crm.service.clock.now()
    for (let n = 0; n < REVEALS_PER_HOUR - 2; n++) {
      expect((await reveal.contact({ who, id: contact.id })).value).toBeDefined()
    }
    crm.service.clock.advance(60_000)
    const rush = await Promise.all(Array.from({ length: 5 }, () => reveal.contact({ who, id: contact.id })))
    expect(rush.filter(({ __typename }) => __typename === 'RevealContactValuePayload')).toHaveLength(2)
    const refused = await reveal.contact({ who, id: contact.id })
    expect(refused).toMatchObject({ __typename: 'RuleError', code: 'REVEAL_LIMIT_REACHED', rule: 'R197' })
    const free = new Date(begun.getTime() + 60 * 60_000)
    expect(refused.message).toContain(free.toISOString())
    expect(await reveals(who.subject)).toHaveLength(REVEALS_PER_HOUR)
    // Somebody else is not held up, and an hour after the first it goes on.
    expect((await reveal.contact({ id: contact.id })).value).toBeDefined()
    crm.service.clock.advance(free.getTime() - crm.service.clock.now().getTime())
    expect((await reveal.contact({ who, id: contact.id })).value).toBeDefined()
  })
})

describe('what is masked is not found out', () => {
  /** What a caller is told by everything that the graph can be asked, question by question. */
  async function toldTo(who: Principal, ids: readonly string[], hidden: readonly string[]) {
    const schema = buildClientSchema((await crm.service.gql(crm.director, getIntrospectionQuery())).data)
    const parts = hidden.flatMap((value) => [value, value.slice(-4), value.slice(0, 6), `${value.slice(0, 3)}%`])
    const questions = everyQuestion(schema, ({ type }) => {
      if (String(type).startsWith('ID')) return ids
      return String(type).startsWith('String') ? [...new Set(parts)] : []
    })
    const answers = await Promise.all(
      questions.map(async ({ source, variables }) => {
        const { data, errors } = await crm.service.gql(who, source, variables)
        const question = `${JSON.stringify(variables)} ${source}`
        return [question, JSON.stringify([data, errors?.map(({ message }) => message)])] as const
      }),
    )
    return new Map(answers)
  }

  test('by any question: whatever who sees the mask filters, searches or counts by, the answer is the same for any value', async () => {
    const [lead, other] = ['13700001111', '13799991111']
    const [mail, otherMail] = ['wang.wei@search.cn', 'wu.ming@search.cn']
    const [number, otherNumber] = ['91320500MA1AAAA111', '91999999ZZ9ZZZA111']
    const ids: string[] = []
    for (const state of ['ASSIGNED', 'POOLED'] as const) {
      const phone = state === 'ASSIGNED' ? lead : '13600001111'
      ids.push((await crm.leadIn(state, { phone, email: mail, note: `打 ${phone}` })).id)
    }
    const { customer } = await customerOf(crm.wang, {
      registrationNo: number,
      contacts: [{ name: 'A', phone: lead, email: mail }],
    })
    const { leadImport } = await crm.act(crm.wang, 'importLeads', {
      fileName: 'hidden.csv',
      contentBase64: Buffer.from(`company,phone\nHidden Ltd,${lead}\n`).toString('base64'),
      encoding: 'UTF_8',
      channel: 'WEBSITE',
    })
    ids.push(customer.id, leadImport.id)
    const hidden = [lead, `+86${lead}`, mail, number]
    const ask = () => toldTo(crm.zhao, ids, hidden)
    const before = await ask()
    await crm.service.db.transaction(async (tx) => {
      for (const table of ['lead', 'contact']) {
        await tx.query(
          `UPDATE ${table} SET phone = replace(phone, '00001111', '99991111'), email = replace(email, $1, $2)`,
          [mail, otherMail],
        )
      }
      await tx.query(`UPDATE lead SET note = replace(note, '00001111', '99991111')`)
      await tx.query('UPDATE customer SET registration_no = $2 WHERE registration_no = $1', [number, otherNumber])
      await tx.query(
        `UPDATE customer_key SET value = replace(replace(replace(value, $1, $2), $3, $4), '00001111', '99991111')`,
        [mail, otherMail, number, otherNumber],
      )
      await tx.query(`UPDATE lead_import_row SET cells = replace(cells::text, '00001111', '99991111')::jsonb`)
    })
    const after = await ask()
    const toldApart = [...before].filter(([question, answer]) => after.get(question) !== answer)
    expect(toldApart.map(([question]) => question.slice(0, 100))).toEqual([])
    // The questions reach: masks are among the answers, and the owner is told the new values.
    const masks = ['137****1111', 'w***@search.cn', '91************A111']
    for (const mask of masks) expect([...before.values()].some((answer) => answer.includes(mask))).toBe(true)
    expect(await crm.customer(crm.wang, customer.id)).toMatchObject({
      registrationNo: shown(otherNumber),
      contacts: [{ phone: shown(`+86${other}`), email: shown(otherMail) }],
    })
  })

  test('by a file of numbers: whose a number is, is told to who may see it', async () => {
    const phone = mobile()
    const lead = await crm.leadIn('ASSIGNED', { phone: phone.number })
    const csv = `company,phone\nGuess Ltd,${phone.number}\n`
    const { leadImport } = await crm.act(crm.zhao, 'importLeads', {
      fileName: 'guess.csv',
      contentBase64: Buffer.from(csv).toString('base64'),
      encoding: 'UTF_8',
      channel: 'WEBSITE',
    })
    const issuesFor = async (who: Person) => {
      const answer = await crm.query(
        who,
        'query ($id: ID!) { leadImport(id: $id) { rows { edges { node { issues { code lead { id } } } } } } }',
        { id: leadImport.id },
      )
      return answer.leadImport.rows.edges[0].node.issues
    }
    expect((await crm.lead(crm.zhao, lead.id)).phone).toEqual(masked(phone.masked))
    expect(await issuesFor(crm.zhao)).toEqual([{ code: 'DUPLICATE_LEAD', lead: null }])
  })
})
