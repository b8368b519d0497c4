import type { Tx } from '@sellgraph/db-kit'
import { unwrap } from '@sellgraph/kernel'
import { type CreditProfileRow, updateCreditProfile } from '../store/credit-profile-store.ts'

/** After a movement of credit or money: the locked profile gets a new version, and is told with its new available credit. */
export async function refreshCreditProfile(tx: Tx, profile: CreditProfileRow | null): Promise<void> {
  if (profile === null) return
  unwrap(await updateCreditProfile(tx, profile, {}))
}
