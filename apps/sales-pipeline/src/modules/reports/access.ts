import { defineAccess } from '@sellgraph/identity'

/**
 * Whose deals a report counts: those the reader answers for. It reaches no further than the deals themselves do, so
 * that every figure can be opened down to its rows.
 */
export const salesReportAccess = defineAccess(
  'SalesReport',
  {
    read: {
      CONSULTANT: 'OWN',
      MANAGER: 'TREE',
      DIRECTOR: 'ALL',
      FINANCE: 'ALL',
      AUDITOR: 'ALL',
      READER: 'ALL',
    },
    // R206: the figures of a month are final when those who answer for them say so, and nobody else.
    closePeriod: { DIRECTOR: 'ALL', FINANCE: 'ALL' },
  },
  {
    decisions: ['closePeriod'],
    shows: {
      read: [
        'FunnelReport',
        'FunnelStage',
        'FunnelOutcome',
        'LossCause',
        'ForecastReport',
        'ForecastFigure',
        'ForecastAccuracyReport',
        'ForecastAccuracy',
        'SlippageReport',
        'SlippageFigure',
        'SlippageMove',
        'CoverageReport',
        'CoverageFigure',
        'CurrencyCoverage',
        'CoveredTarget',
        'DiscountReport',
        'DiscountFigure',
        'DiscountBand',
        'TurnaroundReport',
        'TurnaroundFigure',
        'ReportPeriod',
        'ReportCorrection',
        'CorrectedField',
        'SalesReportKey',
        'CountedStay',
        'CountedClosing',
        'CountedForecast',
        'CountedMove',
        'CountedLine',
        'CountedDecision',
      ],
    },
  },
)
