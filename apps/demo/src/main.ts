// Loads the demo company through the gateway, each step by the person whose work it is.
import { readFile } from 'node:fs/promises'
import { type DealPlan, devTokens, foundCompany, GraphClient, leadsFile, playDeal, salesTeam } from '@sellgraph/demo-company'

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000'
const issuer = process.env['ISSUER_URL'] ?? 'http://127.0.0.1:4010'
const today = new Date().toISOString().slice(0, 10)

const graph = new GraphClient({ url: `${gateway}/graphql`, token: devTokens(issuer) })
try {
  await load()
} finally {
  await graph.close()
}

async function load(): Promise<void> {
  say('Hiring people, stocking products')
  const company = await foundCompany(graph, today)
  const east = salesTeam('east')
  say('Importing 300 leads')
  const { leadImport } = await graph.mutate(
    east.manager,
    'importLeads',
    {
      fileName: 'leads.csv',
      contentBase64: (await readFile(leadsFile)).toString('base64'),
      encoding: 'UTF_8',
      channel: 'TRADE_FAIR',
    },
    'leadImport { rowCount importedCount invalidCount duplicateCount }',
  )
  say(`Imported ${String(leadImport.importedCount)} of ${String(leadImport.rowCount)} leads`)
  const plans = month()
  // Two at a time: the people of a company work side by side, and so do the machine's two cores.
  const waiting = [...plans]
  await Promise.all(
    [1, 2].map(async () => {
      for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
        await playDeal(graph, company, plan)
        say(`Played ${String(plans.length - waiting.length)} of ${String(plans.length)} deals`)
      }
    }),
  )
}

/** What the four teams sold in a month: deals at every stage. */
function month(): DealPlan[] {
  const deals: [team: string, who: number, name: string, stopAfter: DealPlan['stopAfter'], lines: [string, string, string][]][] = [
    ['east', 0, '苏州恒力机械有限公司', 'visit', [['CNC-3X-850', '2', '3'], ['FIX-ZP', '2', '5'], ['SV-TR', '1', '0']]],
    ['east', 1, '无锡精工模具有限公司', 'payment', [['LTH-6140', '1', '0'], ['TL-EM10', '40', '5']]],
    ['east', 2, '常州宏达液压件厂', 'delivery', [['LTH-46', '1', '4']]],
    ['east', 3, '昆山鑫源电子科技有限公司', 'contract', [['DRL-1060', '1', '2'], ['TL-BT40', '20', '0']]],
    ['south', 0, '东莞立信五金制品厂', 'visit', [['LTH-6150', '2', '2'], ['SP-CP', '4', '0']]],
    ['south', 1, '深圳科达自动化设备有限公司', 'order', [['AUT-CV', '1', '0']]],
    ['south', 2, '佛山永盛精密制造有限公司', 'quote', [['EDM-320', '2', '6']]],
    ['north', 0, '天津中航航空部件有限公司', 'payment', [['CNC-5X-500', '1', '5']]],
    ['north', 1, '沈阳远东汽车零部件有限公司', 'customer', [['CNC-H-630', '1', '0']]],
    ['north', 2, '青岛海川医疗器械有限公司', 'lead', [['FIX-VC', '4', '0']]],
    ['key-accounts', 0, 'Keystone Precision Components Co., Ltd.', 'visit', [['AUT-VS', '1', '10'], ['FIX-4A', '2', '0']]],
    ['key-accounts', 1, 'Orient Medical Devices Ltd.', 'contract', [['LTH-TM', '1', '9']]],
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
      ...(stopAfter === undefined ? {} : { stopAfter }),
    }
  })
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
