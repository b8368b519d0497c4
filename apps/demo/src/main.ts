// Loads the demo company through the gateway, each step by the person whose work it is.
import { readFile } from 'node:fs/promises'
import {
  businessToday,
  cny,
  type Company,
  type DealPlan,
  devTokens,
  foundCompany,
  GraphClient,
  leadsFile,
  people,
  personaTeams,
  playDeal,
  salesTeam,
  sideBySide,
  type Step,
} from '@sellgraph/demo-company'

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000'
const issuer = process.env['ISSUER_URL'] ?? 'http://127.0.0.1:4010'
const today = businessToday()
const month = today.slice(0, 7)
const salesTeams = personaTeams
  .filter(({ kind }) => kind === 'SALES')
  .map(({ key, name }) => ({ name, ...salesTeam(key) }))

const graph = new GraphClient({ url: `${gateway}/graphql`, token: devTokens(issuer) })
try {
  await load()
} finally {
  await graph.close()
}

async function load(): Promise<void> {
  say('Hiring people, stocking products')
  const company = await foundCompany(graph, today)
  say('Setting targets, importing leads')
  // One after the other: a manager hands out what the import brought, and deals of the same customers come later.
  await Promise.all([setTargets(company), handOutLeads(company)])
  await trade(company)
  await payCommission(company)
}

/** R151: the director sets the targets of the teams, each manager those of the people. */
async function setTargets(company: Company): Promise<void> {
  const { teams } = await graph.run(people.director, 'query Teams { teams(first: 50) { edges { node { id name } } } }')
  const ids = new Map<string, string>(
    teams.edges.map(({ node }: { node: { id: string; name: string } }) => [node.name, node.id]),
  )
  const targets = salesTeams.flatMap(({ name, manager, consultants }) => [
    { who: people.director, teamId: ids.get(name), amount: cny(`${String(consultants.length)}00000.00`) },
    ...consultants.map((subject) => ({
      who: manager,
      employeeId: company.employees.get(subject),
      amount: cny('100000.00'),
    })),
  ])
  await sideBySide(targets, async ({ who, ...target }) => {
    const drafted = await graph.mutate(
      who,
      'draftTarget',
      { metric: 'COLLECTED_AMOUNT', month, ...target },
      'target { id version }',
    )
    const { id: targetId, version } = drafted.target
    await graph.mutate(who, 'publishTarget', { targetId, version }, '__typename')
  })
}

/** R006: the leads of a trade fair come as a file; some are assigned, some called, some given back to all. */
async function handOutLeads(company: Company): Promise<void> {
  const [{ manager, consultants }] = salesTeams as [(typeof salesTeams)[number]]
  const { leadImport } = await graph.mutate(
    manager,
    'importLeads',
    {
      fileName: 'leads.csv',
      contentBase64: (await readFile(leadsFile)).toString('base64'),
      encoding: 'UTF_8',
      channel: 'TRADE_FAIR',
    },
    'leadImport { rowCount importedCount rows(outcome: IMPORTED, first: 40) { edges { node { lead { id version contactName } } } } }',
  )
  say(`Imported ${String(leadImport.importedCount)} of ${String(leadImport.rowCount)} leads`)
  const leads = leadImport.rows.edges.map(({ node }: { node: { lead: object } }) => node.lead) as {
    id: string
    version: number
    contactName: string | null
  }[]
  const work = leads.map((lead, index) => ({ lead, index, owner: consultants[index % consultants.length] ?? manager }))
  await sideBySide(work, async ({ lead, index, owner }) => {
    const leadId = lead.id
    const assigned = await graph.mutateOnceKnown(
      manager,
      'assignLead',
      { leadId, version: lead.version, ownerId: company.employees.get(owner) },
      'lead { version }',
    )
    if (index % 4 === 0) {
      await graph.mutate(owner, 'poolLead', { leadId, version: assigned.lead.version }, '__typename')
    } else if (index % 4 === 1) {
      const call = {
        leadId,
        kind: 'PHONE',
        occurredAt: new Date().toISOString(),
        participants: [lead.contactName ?? '前台'],
        content: '介绍产品，客户要求发送资料。',
      }
      await graph.mutate(owner, 'logInteraction', call, '__typename')
    }
  })
}

/** Four at a time: the people of a company work side by side, and so do the machine's cores. */
async function trade(company: Company): Promise<void> {
  const plans = dealsOfMonth()
  let played = 0
  await sideBySide(plans, async (plan) => {
    await playDeal(graph, company, plan)
    played += 1
    say(`Played ${String(played)} of ${String(plans.length)} deals`)
  })
}

/** What the four teams sold in a month: deals at every stage. The longest come first. */
function dealsOfMonth(): DealPlan[] {
  const deals: [team: string, who: number, name: string, stopAfter: Step, lines: [string, string, string][]][] = [
    ['east', 0, '苏州恒力机械有限公司', 'visit', [['CNC-3X-850', '2', '3'], ['FIX-ZP', '2', '5'], ['SV-TR', '1', '0']]],
    ['south', 0, '东莞立信五金制品厂', 'visit', [['LTH-6150', '2', '2'], ['SP-CP', '4', '0']]],
    ['key-accounts', 0, 'Keystone Precision Components Co., Ltd.', 'visit', [['AUT-VS', '1', '10'], ['FIX-4A', '2', '0']]],
    ['east', 1, '无锡精工模具有限公司', 'payment', [['LTH-6140', '1', '0'], ['TL-EM10', '40', '5']]],
    ['north', 0, '天津中航航空部件有限公司', 'payment', [['CNC-5X-500', '1', '5']]],
    ['east', 2, '常州宏达液压件厂', 'delivery', [['LTH-46', '1', '4']]],
    ['south', 1, '深圳科达自动化设备有限公司', 'order', [['AUT-CV', '1', '0']]],
    ['east', 3, '昆山鑫源电子科技有限公司', 'contract', [['DRL-1060', '1', '2'], ['TL-BT40', '20', '0']]],
    ['key-accounts', 1, 'Orient Medical Devices Ltd.', 'contract', [['LTH-TM', '1', '9']]],
    ['south', 2, '佛山永盛精密制造有限公司', 'quote', [['EDM-320', '2', '6']]],
    ['south', 3, '中山嘉瑞灯饰配件厂', 'opportunity', [['FIX-5A', '1', '0']]],
    ['north', 1, '沈阳远东汽车零部件有限公司', 'customer', [['CNC-H-630', '1', '0']]],
    ['north', 2, '青岛海川医疗器械有限公司', 'lead', [['FIX-VC', '4', '0']]],
  ] // prettier-ignore
  return deals.map(([key, who, companyName, stopAfter, lines], index) => {
    const team = salesTeam(key)
    return {
      manager: team.manager,
      consultant: team.consultants[who] ?? team.manager,
      companyName,
      contactName: ['周晓明', '吴丽华', '郑国栋', '王建军', '陈思远', '刘雅琴'][index % 6] ?? '周晓明',
      phone: `1390000${String(1000 + index)}`,
      today,
      lines: lines.map(([sku, quantity, discountPercent]) => ({ sku, quantity, discountPercent })),
      creditLimit: '2000000.00',
      // One deal has everything that a deal can have; the others keep to what they need.
      inFull: index === 0,
      stopAfter,
    }
  })
}

/** R189: the statement of one seller goes the whole way, those of the others wait for finance. */
async function payCommission(company: Company): Promise<void> {
  say('Paying commission')
  const [{ consultants }] = salesTeams as [(typeof salesTeams)[number]]
  const employeeId = company.employees.get(consultants[0] ?? '')
  const { statement } = await graph.mutate(
    people.finance,
    'generateCommissionStatement',
    { employeeId, month },
    'statement { id version }',
  )
  const statementId = statement.id
  const submitted = await graph.mutate(
    people.finance,
    'submitCommissionStatement',
    { statementId, version: statement.version },
    'statement { version }',
  )
  await graph.mutate(
    people.director,
    'approveCommissionStatement',
    { statementId, version: submitted.statement.version },
    '__typename',
  )
  const payout = await graph.until('the payout instruction', async () => {
    const { commissionStatement } = await graph.run(
      people.accountant,
      'query Payout($id: ID!) { commissionStatement(id: $id) { payout { id version } } }',
      { id: statementId },
    )
    return commissionStatement?.payout
  })
  await graph.mutate(
    people.accountant,
    'confirmPayout',
    { payoutId: payout.id, version: payout.version, paidOn: today, reference: `PAY-${month}-001` },
    '__typename',
  )
  await graph.until('the paid statement', async () => {
    const { commissionStatement } = await graph.run(
      people.accountant,
      'query Paid($id: ID!) { commissionStatement(id: $id) { status } }',
      { id: statementId },
    )
    return commissionStatement.status === 'PAID'
  })
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
