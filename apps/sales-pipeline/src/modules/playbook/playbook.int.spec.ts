import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { testPrincipal } from '@sellgraph/identity/testing'
import { roles } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  type Answer,
  ask,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  type SalesFloor,
  versionOf,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor

beforeAll(async () => {
  floor = await openSalesFloor()
})
afterAll(() => floor.service.stop())

const NOW = 'playbookItem { id version itemId revision status }'

function objection(title: string, response = '按寿命折算单件成本'): Record<string, unknown> {
  return {
    title,
    tags: ['价格'],
    stage: 'NEGOTIATION',
    family: 'TOOLS',
    objectionHandling: { chinese: { objection: '价格太高', cause: '只比较单价', response } },
  }
}

interface Item {
  readonly playbookItemId: string
  readonly version: number
}

async function step(who: Person, field: string, item: Item, more: Record<string, unknown> = {}): Promise<Item> {
  const { playbookItem } = await must(floor, who, field, { ...item, ...more }, NOW)
  return { playbookItemId: playbookItem.id, version: playbookItem.version }
}

async function draft(content: Record<string, unknown>, who = floor.consultant): Promise<Item> {
  const { playbookItem } = await must(floor, who, 'draftPlaybookItem', content, NOW)
  return { playbookItemId: playbookItem.id, version: playbookItem.version }
}

async function published(content: Record<string, unknown>): Promise<Item> {
  const submitted = await step(floor.consultant, 'submitPlaybookItem', await draft(content))
  return step(floor.manager, 'publishPlaybookItem', submitted, { factsChecked: true })
}

const find = (who: Person, search: string, more = '') =>
  ask(floor, who, `query ($search: String!) { playbook(search: $search ${more}) { id title titleEn } }`, {
    search,
  }).then(({ playbook }) => playbook as { id: string; title: string | null; titleEn: string | null }[])

describe('R058: an item of the playbook', () => {
  test('is written by one person, reviewed by another, and read by everybody who sells once it is published', async () => {
    const item = await draft(objection('嫌贵：先谈总成本'))
    const seen = async (who: Person) =>
      (await ask(floor, who, `query ($id: ID!) { playbookItem(id: $id) { status } }`, { id: item.playbookItemId }))
        .playbookItem
    expect(await seen(floor.colleague)).toBeNull()
    expect(await seen(floor.consultant)).toEqual({ status: 'DRAFT' })
    const submitted = await step(floor.consultant, 'submitPlaybookItem', item)
    const waiting = async () =>
      floor.service.db.query(
        `SELECT role, except_ids AS except, closed_at IS NULL AS open FROM sys.work_item WHERE subject_id = $1`,
        [item.playbookItemId],
      )
    expect(await waiting()).toEqual([{ role: 'MANAGER', except: [floor.consultant.employeeId], open: true }])
    await step(floor.manager, 'publishPlaybookItem', submitted)
    expect(await waiting()).toMatchObject([{ open: false }])
    expect(await seen(floor.colleague)).toEqual({ status: 'PUBLISHED' })
    const told = await floor.service.published('sales-pipeline.PlaybookItemPublished.v1')
    expect(told.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ playbookItemId: item.playbookItemId, kind: 'OBJECTION_HANDLING', revision: 1 }),
    )
  })

  test('is not published by its author', async () => {
    const submitted = await step(floor.manager, 'submitPlaybookItem', await draft(objection('自审'), floor.manager))
    expect(await act(floor, floor.manager, 'publishPlaybookItem', { ...submitted })).toMatchObject({
      code: 'OWN_ITEM',
      rule: 'R197',
    })
    expect(await act(floor, floor.consultant, 'publishPlaybookItem', { ...submitted })).toMatchObject({
      __typename: 'ForbiddenError',
    })
    await step(floor.director, 'publishPlaybookItem', submitted)
  })

  test('goes back to its author with a reason, is written anew, and keeps its kind', async () => {
    const submitted = await step(floor.consultant, 'submitPlaybookItem', await draft(objection('夸大')))
    const returned = await step(floor.manager, 'returnPlaybookItem', submitted, { reason: '“最好”无法证实' })
    const script = { title: '话术', salesScript: { chinese: { occasion: '初访', script: '您好' } } }
    expect(await act(floor, floor.consultant, 'rewritePlaybookItem', { ...returned, ...script })).toMatchObject({
      fields: [{ path: 'kind' }],
    })
    expect(
      await act(floor, floor.colleague, 'rewritePlaybookItem', { ...returned, ...objection('别人的') }),
    ).toMatchObject({ __typename: 'NotFoundError' })
    const rewritten = await step(floor.consultant, 'rewritePlaybookItem', returned, objection('有据可查'))
    expect(
      await act(floor, floor.consultant, 'rewritePlaybookItem', { ...returned, ...objection('旧') }),
    ).toMatchObject({ code: 'STALE_VERSION', currentVersion: rewritten.version })
    expect(await act(floor, floor.manager, 'publishPlaybookItem', { ...rewritten })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'DRAFT',
    })
  })

  test('has one version in force: the next replaces it, and the one before stays as it was', async () => {
    const first = await published(objection('寿命对比', '第一版'))
    const next = await must(
      floor,
      floor.colleague,
      'draftPlaybookItem',
      { itemId: first.playbookItemId, ...objection('寿命对比', '第二版') },
      NOW,
    )
    expect(next.playbookItem).toMatchObject({ itemId: first.playbookItemId, revision: 2 })
    const again = { itemId: first.playbookItemId, ...objection('寿命对比', '第三版') }
    expect(await act(floor, floor.consultant, 'draftPlaybookItem', again)).toMatchObject({ code: 'BEING_WRITTEN' })
    const second = { playbookItemId: next.playbookItem.id, version: 1 }
    await step(floor.manager, 'publishPlaybookItem', await step(floor.colleague, 'submitPlaybookItem', second))
    const { playbookItems } = await ask(
      floor,
      floor.consultant,
      `query ($itemId: ID!) { playbookItems(itemId: $itemId) { edges { node {
        revision status ... on ObjectionHandling { chinese { response } } } } } }`,
      { itemId: first.playbookItemId },
    )
    expect(playbookItems.edges).toEqual([
      { node: { revision: 2, status: 'PUBLISHED', chinese: { response: '第二版' } } },
      { node: { revision: 1, status: 'SUPERSEDED', chinese: { response: '第一版' } } },
    ])
    const change = floor.service.db.query(`UPDATE playbook_item SET title = '改' WHERE id = $1`, [first.playbookItemId])
    await expect(change).rejects.toThrow('write a new version')
  })

  test('of two who publish the same item at once one does, and of two versions one is in force', async () => {
    const submitted = await step(floor.consultant, 'submitPlaybookItem', await draft(objection('并发')))
    const answers = await Promise.all(
      [floor.manager, floor.director].map((who) => act(floor, who, 'publishPlaybookItem', { ...submitted })),
    )
    expect(answers.map(({ code = 'done' }) => code).sort()).toEqual(['WRONG_STATE', 'done'])
  })

  test('is taken out of use with a reason, and found no more', async () => {
    const item = await published(objection('过时的承诺七十二小时到货'))
    expect(await find(floor.consultant, '七十二小时')).toHaveLength(1)
    await step(floor.manager, 'retirePlaybookItem', item, { reason: '物流改了' })
    expect(await find(floor.consultant, '七十二小时')).toEqual([])
  })

  test('is wrong without content, with two kinds of it, or with a text in no language', async () => {
    const refused = (input: Record<string, unknown>) => act(floor, floor.consultant, 'draftPlaybookItem', input)
    expect(await refused({ title: '空' })).toMatchObject({ fields: [{ path: 'fabCard' }] })
    const script = { salesScript: { chinese: { occasion: '初访', script: '您好' } } }
    expect(await refused({ ...objection('两种'), ...script })).toMatchObject({ fields: [{ path: 'fabCard' }] })
    expect(await refused({ title: '无', salesScript: {} })).toMatchObject({ fields: [{ path: 'title' }] })
    expect(await refused({ ...objection('阶段'), stage: 'WON' })).toMatchObject({ fields: [{ path: 'stage' }] })
  })
})

test('R078: what is said of a product is compared with the catalogue, and found when the catalogue has changed', async () => {
  const product = await addProduct(floor)
  const card = {
    titleEn: 'One clamping, five faces',
    productId: product.id,
    fabCard: { english: { feature: '5 axes', advantage: 'one clamping', benefit: 'less scrap', evidence: 'test cut' } },
  }
  const submitted = await step(floor.consultant, 'submitPlaybookItem', await draft(card))
  expect(await act(floor, floor.manager, 'publishPlaybookItem', { ...submitted })).toMatchObject({
    code: 'FACTS_NOT_CHECKED',
    rule: 'R078',
  })
  const item = await step(floor.manager, 'publishPlaybookItem', submitted, { factsChecked: true })
  const query = `query ($id: ID!) { playbookItem(id: $id) { factsChanged product { sku } } }`
  const now = async () => (await ask(floor, floor.colleague, query, { id: item.playbookItemId })).playbookItem
  expect(await now()).toEqual({ factsChanged: false, product: { sku: product.sku } })
  await floor.service.db.query(`UPDATE product SET specification = '行程 700 mm' WHERE id = $1`, [product.id])
  expect(await now()).toMatchObject({ factsChanged: true })
})

test('R078: what is said of a product is compared with its published facts, and found when they have changed', async () => {
  const { id: productId } = await addProduct(floor)
  const engineer = await floor.service.employee({ roles: ['PRODUCTION'] })
  const inspector = await floor.service.employee({ roles: ['PRODUCTION'] })
  const fact = async (value: string): Promise<Answer> => {
    const said = {
      productId,
      code: 'MAX_TRAVEL',
      name: 'Travel',
      nameZh: '最大行程',
      value,
      unit: 'mm',
      source: '样本',
    }
    const drafted = await must(floor, engineer, 'draftProductFact', said, 'fact { id version }')
    return { factId: drafted.fact.id, version: drafted.fact.version }
  }
  const publishFact = async (draft: Answer) =>
    (await must(floor, inspector, 'publishProductFact', draft, 'fact { id version }')).fact
  await publishFact(await fact('800'))
  const script = { title: '行程', productId, salesScript: { chinese: { occasion: '初访', script: '行程 800 mm' } } }
  const item = await published(script)
  const query = `query ($id: ID!) { playbookItem(id: $id) { factsChanged } }`
  const now = async () => (await ask(floor, floor.colleague, query, { id: item.playbookItemId })).playbookItem
  expect(await now()).toEqual({ factsChanged: false })
  const draft = await fact('850')
  expect(await now()).toEqual({ factsChanged: false })
  const { id, version } = await publishFact(draft)
  expect(await now()).toEqual({ factsChanged: true })
  // Published anew, it was compared with what holds by then.
  const again = await published({ ...script, itemId: item.playbookItemId })
  const latest = async () => (await ask(floor, floor.colleague, query, { id: again.playbookItemId })).playbookItem
  expect(await latest()).toEqual({ factsChanged: false })
  await must(floor, inspector, 'withdrawProductFact', { factId: id, version, reason: '测量有误' })
  expect(await latest()).toEqual({ factsChanged: true })
})

describe('R058: the playbook is searched', () => {
  const mark = 'zq7'
  beforeAll(async () => {
    await published(objection(`丝锥涂层 ${mark}`, 'M12 丝锥寿命提高一倍'))
    await published({
      ...objection(`交期异议 ${mark}`),
      titleEn: `Delivery objections ${mark}`,
      stage: 'PROPOSAL',
      tags: ['交期'],
      objectionHandling: {
        chinese: { objection: '交货太慢', cause: '备货', response: '先发 M12 丝锥' },
        english: { objection: 'too late', cause: 'stock', response: 'Ship the taps first' },
      },
    })
  })

  test.each([
    ['by a character', `锥 ${mark}`, 2],
    ['by a word', `涂层 ${mark}`, 1],
    ['by a code and a word', `M12 丝锥 ${mark}`, 2],
    ['in full width and lower case', `ｍ１２丝锥 ${mark}`, 2],
    ['in English, by another form and the beginning of a word', `${mark} shipping tap`, 1],
    ['for nothing', '，', 0],
  ])('%s', async (_, search, count) => {
    expect(await find(floor.consultant, search)).toHaveLength(count)
  })

  test('with the best first: what the title says before what the text says', async () => {
    const titles = (await find(floor.consultant, `丝锥 ${mark}`)).map(({ title }) => title)
    expect(titles).toEqual([`丝锥涂层 ${mark}`, `交期异议 ${mark}`])
  })

  test('within a kind, a stage, a family or a tag', async () => {
    const titles = async (more: string) =>
      (await find(floor.consultant, mark, more)).map(({ title }) => title?.slice(0, 2))
    expect(await titles('stage: PROPOSAL')).toEqual(['交期'])
    expect(await titles('tag: "价格"')).toEqual(['丝锥'])
    expect(await titles('kind: CASE_STUDY')).toEqual([])
    expect((await titles('family: "TOOLS"')).sort()).toEqual(['丝锥', '交期'])
    expect(await titles('first: 1')).toHaveLength(1)
  })
})

test('R058: uses count once a deal, and its win rate is that of the deals decided after the use', async () => {
  const item = await published(objection('用后见效'))
  const decided = async (lost: boolean | null, uses: number) => {
    const deal = await openDeal(floor)
    for (let n = 0; n < uses; n += 1) {
      const use = { playbookItemId: item.playbookItemId, occasion: 'NEGOTIATION', note: '客户接受' }
      const version = await versionOf(floor, deal.id)
      await must(floor, floor.consultant, 'usePlaybookItem', { opportunityId: deal.id, version, ...use })
    }
    if (lost === null) return
    floor.service.clock.advance(60_000)
    // A contract in force wins a deal; here it is enough that it is won.
    const stage = lost ? `'LOST', loss_reason = 'PRICE', lost_from = stage` : `'WON'`
    await floor.service.db.query(`UPDATE opportunity SET stage = ${stage}, stage_since = $2 WHERE id = $1`, [
      deal.id,
      floor.service.clock.now(),
    ])
  }
  await decided(false, 2)
  await decided(false, 1)
  await decided(true, 1)
  await decided(null, 1)
  await decided(true, 0)
  const query = `query ($id: ID!) { playbookItem(id: $id) { effect { uses deals won lost winRate overallWinRate } } }`
  // Whose deals they were is no matter: the sums tell nothing of a single one.
  const { playbookItem } = await ask(floor, floor.colleague, query, { id: item.playbookItemId })
  expect(playbookItem.effect).toEqual({
    uses: 5,
    deals: 4,
    won: 2,
    lost: 1,
    winRate: '0.6667',
    overallWinRate: '0.5',
  })
  const unused = await published(objection('没人用过'))
  expect((await ask(floor, floor.colleague, query, { id: unused.playbookItemId })).playbookItem.effect).toEqual({
    uses: 0,
    deals: 0,
    won: 0,
    lost: 0,
    winRate: null,
    overallWinRate: null,
  })
})

test('R057: what was shown in a presentation is told with it', async () => {
  const item = await published(objection('演示用'))
  const deal = await openDeal(floor)
  const shown = { kind: 'DEMONSTRATION', heldOn: '2026-03-02', audience: '生产部', content: '样件试切' }
  const at = { opportunityId: deal.id }
  const held = await must(
    floor,
    floor.consultant,
    'recordPresentation',
    { ...at, version: deal.version, ...shown },
    'opportunity { version presentations { id } }',
  )
  const presentationId = held.opportunity.presentations[0].id
  const use = { ...at, version: held.opportunity.version, playbookItemId: item.playbookItemId, presentationId }
  expect(await act(floor, floor.consultant, 'usePlaybookItem', { ...use, occasion: 'VISIT' })).toMatchObject({
    fields: [{ path: 'presentationId' }],
  })
  const other = await openDeal(floor)
  const wrong = { ...use, opportunityId: other.id, version: other.version, occasion: 'PRESENTATION' }
  expect(await act(floor, floor.consultant, 'usePlaybookItem', wrong)).toMatchObject({ __typename: 'NotFoundError' })
  const used = await must(
    floor,
    floor.consultant,
    'usePlaybookItem',
    { ...use, occasion: 'PRESENTATION' },
    'opportunity { presentations { items { title } } playbookUses { occasion usedOn item { title } usedBy { id } } }',
  )
  expect(used.opportunity).toEqual({
    presentations: [{ items: [{ title: '演示用' }] }],
    playbookUses: [
      {
        occasion: 'PRESENTATION',
        usedOn: '2026-03-02',
        item: { title: '演示用' },
        usedBy: { id: floor.consultant.employeeId },
      },
    ],
  })
})

test('a use is of a deal one works on that is not decided, and of an item in force', async () => {
  const item = await published(objection('限制'))
  const deal = await openDeal(floor)
  const use = {
    opportunityId: deal.id,
    version: deal.version,
    playbookItemId: item.playbookItemId,
    occasion: 'CALL',
  }
  const refused = (who: Person, change: Record<string, unknown>) =>
    act(floor, who, 'usePlaybookItem', { ...use, ...change })
  expect(await refused(floor.colleague, {})).toMatchObject({ __typename: 'NotFoundError' })
  expect(await refused(floor.consultant, { usedOn: '2027-01-01' })).toMatchObject({ fields: [{ path: 'usedOn' }] })
  const unpublished = await draft(objection('草稿'))
  expect(await refused(floor.consultant, { playbookItemId: unpublished.playbookItemId })).toMatchObject({
    __typename: 'NotFoundError',
  })
  expect(await refused(floor.consultant, { version: deal.version + 1 })).toMatchObject({ code: 'STALE_VERSION' })
  const given = { opportunityId: deal.id, version: deal.version, reason: 'NO_DECISION' }
  await must(floor, floor.consultant, 'loseOpportunity', given)
  expect(await refused(floor.consultant, { version: deal.version + 1 })).toMatchObject({ code: 'WRONG_STATE' })
})

test('R192: who does not speak with customers reads nothing of the playbook', async () => {
  const item = await published(objection('保密'))
  const readers: string[] = []
  for (const role of roles) {
    const principal = testPrincipal({
      roles: [role],
      employeeId: newId(),
      kind: role === 'MACHINE' ? 'MACHINE' : 'EMPLOYEE',
    })
    const { playbookItem, playbook, playbookItems } = await ask(
      floor,
      principal,
      `query ($id: ID!) { playbookItem(id: $id) { id } playbook(search: "保密") { id } playbookItems(status: PUBLISHED, itemId: $id) { totalCount } }`,
      { id: item.playbookItemId },
    )
    const seen = [playbookItem !== null, playbook.length > 0, playbookItems.totalCount > 0]
    expect(new Set(seen).size).toBe(1)
    if (seen[0]) readers.push(role)
  }
  expect(readers).toEqual(['CONSULTANT', 'MANAGER', 'DIRECTOR', 'LEGAL', 'SERVICE', 'AUDITOR'])
})
