import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber, type Tx } from '@sellgraph/db-kit'
import { newId, ok, type Result } from '@sellgraph/kernel'
import type { OrgEmployee } from '@sellgraph/organisation'
import { cleanEmail } from '../../leads/domain/cleanse.ts'
import { nameCode, nameKey } from '../../leads/domain/company-name.ts'
import { mayOwn } from '../../leads/domain/ownership.ts'
import { addToTimeline } from '../../timeline/store/timeline-store.ts'
import type { NewContact } from '../domain/contact.ts'
import { publishCustomerCreated } from '../events/publish.ts'
import {
  type CustomerKey,
  type CustomerRow,
  insertContacts,
  insertCustomer,
  takeKeys,
} from '../store/customer-store.ts'

export type NewCustomer = Pick<
  CustomerRow,
  | 'name'
  | 'registrationNo'
  | 'industry'
  | 'businessScope'
  | 'address'
  | 'channel'
  | 'referrerId'
  | 'partnerName'
  | 'leadId'
>

/** Opens a customer with its people for an owner. R157: the owner is certified. A duplicate is a CONFLICT. */
export async function openCustomer(
  tx: Tx,
  owner: OrgEmployee,
  customer: NewCustomer,
  contacts: readonly NewContact[],
): Promise<Result<CustomerRow>> {
  const allowed = mayOwn(owner, 'a customer')
  if (!allowed.ok) return allowed
  const key = nameKey(customer.name)
  const row: CustomerRow = {
    id: newId(),
    ...newVersion(tx.now),
    ...customer,
    code: await nextDocumentNumber(tx, 'C', localDate(tx.now, DEFAULT_ZONE)),
    nameKey: key,
    nameCode: nameCode(key),
    lifecycleStage: 'POTENTIAL',
    valueClass: null,
    ownerId: owner.id,
    teamId: owner.teamId,
  }
  await insertCustomer(tx, row)
  const unique = await takeKeys(tx, row.id, keysOf(row.registrationNo, contacts))
  if (!unique.ok) return unique
  await insertContacts(
    tx,
    contacts.map((contact) => ({ id: newId(), ...newVersion(tx.now), customerId: row.id, ...contact, erasedAt: null })),
  )
  await publishCustomerCreated(tx, row)
  await addToTimeline(tx, {
    customerId: row.id,
    kind: 'CUSTOMER_CREATED',
    occurredAt: tx.now,
    summary: `Customer ${row.code} opened`,
    subjectId: row.id,
    source: `customer:${row.id}`,
  })
  return ok(row)
}

/** What tells one customer from another. What a lead brought and nobody could recognise tells nothing. */
export function keysOf(
  registrationNo: string | null,
  contacts: readonly Pick<NewContact, 'phone' | 'email'>[],
): CustomerKey[] {
  const keys = new Map<string, CustomerKey>()
  const add = (kind: CustomerKey['kind'], value: string | null) => {
    if (value !== null) keys.set(`${kind} ${value}`, { kind, value })
  }
  add('REGISTRATION_NO', registrationNo)
  for (const { phone, email } of contacts) {
    add('PHONE', phone?.startsWith('+') === true ? phone : null)
    add('EMAIL', email === null ? null : cleanEmail(email))
  }
  return [...keys.values()]
}
