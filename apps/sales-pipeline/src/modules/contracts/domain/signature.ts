import { ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { contractParties, type ContractParty } from './contract.ts'

/** As what somebody signs for a party. */
export const signingCapacities = ['LEGAL_REPRESENTATIVE', 'AUTHORIZED_AGENT'] as const
export type SigningCapacity = (typeof signingCapacities)[number]

export const sealKinds = ['CONTRACT_SEAL', 'COMPANY_SEAL'] as const
export type SealKind = (typeof sealKinds)[number]

export const signatureGapKinds = ['SIGNATURE', 'SEAL', 'AUTHORITY'] as const

export interface SignatureGap {
  readonly party: ContractParty
  readonly missing: (typeof signatureGapKinds)[number]
}

interface Signed {
  readonly party: ContractParty
  readonly sealed: boolean
  /** Legal representative, where it is not told. */
  readonly capacity?: SigningCapacity
  readonly authorityDocumentId?: string | null
}

/** R072: what is still missing before both sides are bound. Who is not the legal representative shows a power of attorney. */
export function signatureGaps(signatures: readonly Signed[]): SignatureGap[] {
  return contractParties.flatMap((party): SignatureGap[] => {
    const signature = signatures.find((one) => one.party === party)
    if (signature === undefined) return [{ party, missing: 'SIGNATURE' }]
    return [
      ...(signature.sealed ? [] : [{ party, missing: 'SEAL' as const }]),
      ...(signature.capacity === 'AUTHORIZED_AGENT' && signature.authorityDocumentId == null
        ? [{ party, missing: 'AUTHORITY' as const }]
        : []),
    ]
  })
}

const words = { SIGNATURE: 'the signature', SEAL: 'the seal', AUTHORITY: 'the power of attorney' } as const

/** R072: both sides have signed and sealed, and may. */
export function checkSignatures(signatures: readonly Signed[]): Result<undefined> {
  const missing = signatureGaps(signatures).map((gap) => `${words[gap.missing]} of the ${gap.party.toLowerCase()}`)
  return missing.length === 0
    ? ok()
    : ruleViolated('R072', 'SIGNATURES_INCOMPLETE', `Still missing: ${missing.join(', ')}.`)
}
