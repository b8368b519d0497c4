import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { invalid, notFound, ok, type Result } from '@sellgraph/kernel'
import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesStages } from '../../opportunities/domain/opportunity.ts'
import { findProducts } from '../../products/store/product-store.ts'
import {
  checkDraft,
  type PlaybookContent,
  type PlaybookDraft,
  type PlaybookKind,
  playbookTexts,
} from '../domain/playbook-item.ts'
import type { PlaybookItemRow } from '../store/playbook-store.ts'

/** Which field of the input has the content of which kind. */
const fieldOf = {
  fabCard: 'FAB_CARD',
  objectionHandling: 'OBJECTION_HANDLING',
  closingTechnique: 'CLOSING_TECHNIQUE',
  salesScript: 'SALES_SCRIPT',
  caseStudy: 'CASE_STUDY',
  comparison: 'COMPETITOR_COMPARISON',
} as const satisfies Record<string, PlaybookKind>
const fields = Object.keys(fieldOf) as (keyof typeof fieldOf)[]

function textsOf(kind: PlaybookKind) {
  const texts = z.object(
    Object.fromEntries(
      playbookTexts[kind].map((name) =>
        name.endsWith('?') ? [name.slice(0, -1), input.optionalText(4000)] : [name, input.text(4000)],
      ),
    ),
  )
  const inLanguage = texts.nullish().transform((text) => text ?? null)
  return { chinese: inLanguage, english: inLanguage }
}

/** What an item says, of whichever kind. */
export const contentInput = {
  title: input.optionalText(),
  titleEn: input.optionalText(),
  productId: input
    .id()
    .nullish()
    .transform((id) => id ?? null),
  family: input.optionalText(60),
  stage: z
    .enum(salesStages, 'must be a stage of an open deal')
    .nullish()
    .transform((stage) => stage ?? null),
  industry: input.optionalText(60),
  tags: z
    .array(input.text(40))
    .max(20)
    .nullish()
    .transform((tags) => [...new Set(tags ?? [])]),
  fabCard: z.object(textsOf('FAB_CARD')).nullish(),
  objectionHandling: z.object(textsOf('OBJECTION_HANDLING')).nullish(),
  closingTechnique: z.object(textsOf('CLOSING_TECHNIQUE')).nullish(),
  salesScript: z.object(textsOf('SALES_SCRIPT')).nullish(),
  caseStudy: z
    .object({ customerName: input.optionalText(), permission: input.optionalText(500), ...textsOf('CASE_STUDY') })
    .nullish(),
  comparison: z
    .object({
      competitor: input.text(),
      competitorProduct: input.optionalText(),
      ...textsOf('COMPETITOR_COMPARISON'),
    })
    .nullish(),
}
type ContentInput = z.output<z.ZodObject<typeof contentInput>>

export type WrittenItem = PlaybookDraft & Pick<PlaybookItemRow, 'stage' | 'industry' | 'tags'>

/** What is written, once it has one kind of content, all that the kind needs, and a product that exists. */
export async function writtenItem(tx: Tx, given: ContentInput): Promise<Result<WrittenItem>> {
  const present = fields.filter((field) => given[field] != null)
  const [field] = present
  if (field === undefined || present.length > 1) return invalid(fields[0] ?? '', 'give exactly one kind of content')
  const { title, titleEn, productId, family, stage, industry, tags } = given
  const written: WrittenItem = {
    kind: fieldOf[field],
    title,
    titleEn,
    productId,
    family,
    stage,
    industry,
    tags,
    // Its texts are those that `playbookTexts` names, whose types the schema made of them does not tell.
    content: given[field] as unknown as PlaybookContent,
  }
  const checked = checkDraft(written)
  if (!checked.ok) return checked
  if (productId !== null && (await findProducts(tx, everyRow, [productId])).length === 0) return notFound('product')
  return ok(written)
}
