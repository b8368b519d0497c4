import type { GraphContext } from '@sellgraph/service-kit'
import type {
  CaseStudyResolvers,
  ClosingTechniqueResolvers,
  CompetitorComparisonResolvers,
  FabCardResolvers,
  ObjectionHandlingResolvers,
  PlaybookItemResolvers,
  SalesScriptResolvers,
} from '../../../generated/graphql.ts'
import { factsOfProduct, productById } from '../../products/store/product-loader.ts'
import { statedNow } from '../../products/store/product-fact-store.ts'
import { winRate } from '../domain/effect.ts'
import { factsChanged, factsOf, type PlaybookKind } from '../domain/playbook-item.ts'
import { effectOfItem } from '../store/playbook-loader.ts'
import type { PlaybookItemRow } from '../store/playbook-store.ts'

const typeOf = {
  FAB_CARD: 'FabCard',
  OBJECTION_HANDLING: 'ObjectionHandling',
  CLOSING_TECHNIQUE: 'ClosingTechnique',
  SALES_SCRIPT: 'SalesScript',
  CASE_STUDY: 'CaseStudy',
  COMPETITOR_COMPARISON: 'CompetitorComparison',
} as const satisfies Record<PlaybookKind, string>

export const PlaybookItem: PlaybookItemResolvers = { __resolveType: ({ kind }) => typeOf[kind] }

/** What is the same of every kind. */
const item = {
  product: ({ productId }: PlaybookItemRow, _: object, context: GraphContext) =>
    productId === null ? null : productById(context).load(productId),
  author: ({ authorId }: PlaybookItemRow) => ({ id: authorId }),
  reviewedBy: ({ reviewedBy }: PlaybookItemRow) => (reviewedBy === null ? null : { id: reviewedBy }),
  factsChanged: async ({ productId, checkedFacts }: PlaybookItemRow, _: object, context: GraphContext) => {
    const product = productId === null ? null : await productById(context).load(productId)
    if (product === null || checkedFacts === null) return null
    const revisions = await factsOfProduct(context).load(product.id)
    return factsChanged(checkedFacts, factsOf(product, statedNow(revisions)))
  },
  effect: async ({ itemId }: PlaybookItemRow, _: object, context: GraphContext) => {
    const [found] = await effectOfItem(context).load(itemId)
    const counts = found ?? { uses: 0, deals: 0, won: 0, lost: 0, allWon: 0, allLost: 0 }
    return {
      uses: counts.uses,
      deals: counts.deals,
      won: counts.won,
      lost: counts.lost,
      winRate: winRate(counts),
      overallWinRate: winRate({ won: counts.allWon, lost: counts.allLost }),
    }
  },
}

/** The texts of an item of a kind, by language. */
const inChinese = <T>({ content }: { content: { chinese: T } }): T => content.chinese
const inEnglish = <T>({ content }: { content: { english: T } }): T => content.english

export const FabCard: FabCardResolvers = { ...item, chinese: inChinese, english: inEnglish }
export const ObjectionHandling: ObjectionHandlingResolvers = { ...item, chinese: inChinese, english: inEnglish }
export const ClosingTechnique: ClosingTechniqueResolvers = { ...item, chinese: inChinese, english: inEnglish }
export const SalesScript: SalesScriptResolvers = { ...item, chinese: inChinese, english: inEnglish }
export const CaseStudy: CaseStudyResolvers = {
  ...item,
  chinese: inChinese,
  english: inEnglish,
  customerName: ({ content }) => content.customerName ?? null,
  permission: ({ content }) => content.permission ?? null,
}
export const CompetitorComparison: CompetitorComparisonResolvers = {
  ...item,
  chinese: inChinese,
  english: inEnglish,
  competitor: ({ content }) => content.competitor ?? '',
  competitorProduct: ({ content }) => content.competitorProduct ?? null,
}
