import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Kind, parse } from 'graphql'
import { buyingRoles } from './modules/customers/domain/contact.ts'
import { lifecycleMachine } from './modules/customers/domain/lifecycle.ts'
import { interactionKinds } from './modules/interactions/domain/interaction.ts'
import { issueCodes } from './modules/lead-imports/domain/cleanse-row.ts'
import { directSalesTypes, leadChannels, leadMachine } from './modules/leads/domain/lead.ts'
import { timelineKinds } from './modules/timeline/store/timeline-store.ts'

const sdl = (feature: string, name: string): string[] => {
  const source = readFileSync(new URL(`./modules/${feature}/schema.graphql`, import.meta.url), 'utf8')
  for (const definition of parse(source).definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name) {
      return (definition.values ?? []).map((value) => value.name.value)
    }
  }
  throw new Error(`no enum ${name} in ${feature}`)
}

test.each([
  ['leads', 'LeadStatus', leadMachine.states],
  ['leads', 'LeadChannel', leadChannels],
  ['leads', 'DirectSalesType', directSalesTypes],
  ['customers', 'BuyingRole', buyingRoles],
  ['customers', 'LifecycleStage', lifecycleMachine.states],
  ['interactions', 'InteractionKind', interactionKinds],
  ['timeline', 'TimelineKind', timelineKinds],
  ['lead-imports', 'LeadImportIssueCode', issueCodes],
])('%s: the enum %s of the graph is the list of the domain', (feature, name, values) => {
  expect(sdl(feature, name)).toEqual([...values])
})
