import type { FeatureModule } from '@sellgraph/service-kit'
import { reportPeriodState } from './events/state.ts'
import { CountedClosing } from './resolvers/CountedClosing.ts'
import { CountedDecision } from './resolvers/CountedDecision.ts'
import { CountedForecast } from './resolvers/CountedForecast.ts'
import { CountedLine } from './resolvers/CountedLine.ts'
import { CountedMove } from './resolvers/CountedMove.ts'
import { CountedStay } from './resolvers/CountedStay.ts'
import { CoverageFigure } from './resolvers/CoverageFigure.ts'
import { CoverageReport } from './resolvers/CoverageReport.ts'
import { CoveredTarget } from './resolvers/CoveredTarget.ts'
import { CurrencyCoverage } from './resolvers/CurrencyCoverage.ts'
import { DiscountBand } from './resolvers/DiscountBand.ts'
import { DiscountFigure } from './resolvers/DiscountFigure.ts'
import { DiscountReport } from './resolvers/DiscountReport.ts'
import { ForecastAccuracy } from './resolvers/ForecastAccuracy.ts'
import { ForecastAccuracyReport } from './resolvers/ForecastAccuracyReport.ts'
import { ForecastFigure } from './resolvers/ForecastFigure.ts'
import { ForecastReport } from './resolvers/ForecastReport.ts'
import { FunnelOutcome } from './resolvers/FunnelOutcome.ts'
import { FunnelReport } from './resolvers/FunnelReport.ts'
import { FunnelStage } from './resolvers/FunnelStage.ts'
import { LossCause } from './resolvers/LossCause.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { ReportCorrection } from './resolvers/ReportCorrection.ts'
import { ReportPeriod } from './resolvers/ReportPeriod.ts'
import { SalesReportKey } from './resolvers/SalesReportKey.ts'
import { SlippageFigure } from './resolvers/SlippageFigure.ts'
import { SlippageMove } from './resolvers/SlippageMove.ts'
import { SlippageReport } from './resolvers/SlippageReport.ts'
import { TurnaroundFigure } from './resolvers/TurnaroundFigure.ts'
import { TurnaroundReport } from './resolvers/TurnaroundReport.ts'

/** What sales leaders ask: of stages, forecasts, slips, discounts and approvals, as of now, of any day, or as closed. */
export const reports: FeatureModule = {
  name: 'reports',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['CoveredTarget'],
  resolvers: {
    CountedClosing,
    CountedDecision,
    CountedForecast,
    CountedLine,
    CountedMove,
    CountedStay,
    CoverageFigure,
    CoverageReport,
    CoveredTarget,
    CurrencyCoverage,
    DiscountBand,
    DiscountFigure,
    DiscountReport,
    ForecastAccuracy,
    ForecastAccuracyReport,
    ForecastFigure,
    ForecastReport,
    FunnelOutcome,
    FunnelReport,
    FunnelStage,
    LossCause,
    Mutation,
    Query,
    ReportCorrection,
    ReportPeriod,
    SalesReportKey,
    SlippageFigure,
    SlippageMove,
    SlippageReport,
    TurnaroundFigure,
    TurnaroundReport,
  },
  states: [reportPeriodState],
}
