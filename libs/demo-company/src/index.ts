export { catalogue, type CatalogueProduct } from './catalogue.ts'
export { businessToday, cny, type Company, findCompany, foundCompany } from './company.ts'
export { devTokens, GraphClient, type GraphClientOptions, type Refusal, Refused } from './graph-client.ts'
export { people, type Persona, personas, type PersonaTeam, personaTeams, salesTeam } from './personas.ts'
export { sideBySide } from './side-by-side.ts'
export { continueDeal, type Deal, type DealPlan, plainDeal, playDeal, type Step, steps, submitQuote } from './story.ts'
export { traceQuery } from './trace.ts'

/** 300 leads as a sales team would have them in a spreadsheet: with duplicates, full-width digits and gaps. */
export const leadsFile = new URL('../data/leads.csv', import.meta.url)
