import { orThrow } from '@sellgraph/graphql-kit'
import { ruleViolated } from '@sellgraph/kernel'
import type { CoverageReportResolvers } from '../../../generated/graphql.ts'
import { findCoverage } from '../store/forecast-store.ts'

export const CoverageReport: CoverageReportResolvers = {
  figure: async (report, _, { db }) => {
    const { target } = report
    if ('gap' in target) return orThrow(ruleViolated('R208', 'NO_TARGET', 'No target says what is to be won.'))
    const figures = orThrow(await findCoverage(db, report))
    const figure = figures.find(({ currency }) => currency === target.currency)
    if (figure === undefined) throw new Error('the currency of the target has a figure')
    return { ...figure, target: target.amount }
  },
  byCurrency: async (report, _, { db }) => orThrow(await findCoverage(db, report)),
  targets: ({ target }) => ('gap' in target ? [] : [...target.parts]),
  targetGap: ({ target }) => ('gap' in target ? target.gap : null),
  frozen: ({ ground }) => [...ground.closed],
}
