import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildASTSchema, type GraphQLEnumType, parse } from 'graphql'
import { changeableTerms, changeOpinions, changeOutcomes, changeRequestMachine } from './change-request.ts'
import { contractMachine, contractParties } from './contract.ts'
import { deviationStatuses, deviationSubjects } from './deviation.ts'
import { formalities } from './explanation.ts'
import { checklistItems, reviewKinds, reviewReasons } from './review.ts'
import { sealKinds, signatureGapKinds, signingCapacities } from './signature.ts'

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')

function valuesOf(name: string): string[] {
  const text = new RegExp(`enum ${name} (@tag\\(name: "public"\\) )?\\{[^}]*\\}`).exec(sdl)?.[0] ?? ''
  const type = buildASTSchema(parse(text), { assumeValidSDL: true }).getType(name)
  return (type as GraphQLEnumType).getValues().map((value) => value.name)
}

test.each([
  ['ContractStatus', contractMachine.states],
  ['ContractParty', contractParties],
  ['ContractReviewKind', reviewKinds],
  ['ContractReviewReason', reviewReasons],
  ['ContractChecklistItem', checklistItems],
  ['ContractDeviationSubject', deviationSubjects],
  ['ContractDeviationStatus', deviationStatuses],
  ['ContractChangeRequestStatus', changeRequestMachine.states],
  ['ContractChangeOutcome', [...changeOutcomes, 'WITHDRAWN']],
  ['ContractChangeAnswer', changeOutcomes],
  ['ContractChangeOpinionKind', changeOpinions],
  ['ChangeableTerm', changeableTerms],
  ['SigningCapacity', signingCapacities],
  ['SealKind', sealKinds],
  ['SignatureGapKind', signatureGapKinds],
  ['SigningFormality', formalities],
])('the graph knows exactly the values of %s', (name, values) => {
  expect(valuesOf(name)).toEqual(values)
})
