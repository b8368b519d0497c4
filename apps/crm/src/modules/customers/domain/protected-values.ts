/** What shows masked to who reads a customer and does not own it. */
export const protectedCustomerFields = ['REGISTRATION_NO'] as const

/** The same of the people in its file. */
export const protectedContactFields = ['PHONE', 'EMAIL'] as const
export type ProtectedContactField = (typeof protectedContactFields)[number]

export function contactValue(
  contact: { phone: string | null; email: string | null },
  field: ProtectedContactField,
): string | null {
  return { PHONE: contact.phone, EMAIL: contact.email }[field]
}
