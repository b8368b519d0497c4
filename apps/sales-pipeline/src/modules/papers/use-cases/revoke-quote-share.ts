import { revokeShare } from '@sellgraph/documents'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../../quotes/access.ts'
import { quotePaperSubject } from '../subject.ts'

/** A link that went to the wrong address, or is no longer wanted, opens nothing from now on. */
export const revokeQuoteShare = defineCommand({
  name: 'revokeQuoteShare',
  input: z.object({ shareId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle(context, asked) {
    const revoked = await revokeShare(context, quotePaperSubject, asked)
    return revoked.ok ? ok({ shareId: asked.shareId }) : revoked
  },
})
