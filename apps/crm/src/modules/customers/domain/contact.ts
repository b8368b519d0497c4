/** R009 */
export const buyingRoles = ['DECIDER', 'INFLUENCER', 'USER', 'GATEKEEPER', 'PAYER'] as const

/** A person as entered. */
export interface NewContact {
  name: string
  title: string | null
  buyingRole: (typeof buyingRoles)[number] | null
  phone: string | null
  email: string | null
}

/** The lead's own contact first, then the others; what is said of one person twice is put together. */
export function contactsOf(
  lead: { contactName: string | null; phone: string | null; email: string | null },
  others: readonly NewContact[],
): NewContact[] {
  if (lead.contactName === null) return [...others]
  const { contactName: name, phone, email } = lead
  const same = others.find((contact) => contact.name === name)
  const own = {
    name,
    title: same?.title ?? null,
    buyingRole: same?.buyingRole ?? null,
    phone: same?.phone ?? phone,
    email: same?.email ?? email,
  }
  return [own, ...others.filter((contact) => contact !== same)]
}
