import { addDays, DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import { type DocumentSubject, findMadeDocument, revokeShare, shareDocument } from '@sellgraph/documents'
import type { Principal, RowScope } from '@sellgraph/identity'
import { invalid, ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { type CommandContext, defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'

/** With whom a print is shared, and the last day on which it opens. */
export const sharingInput = { sharedWith: input.text(200), until: input.date() }

/** The print that a record stands behind now, and how long a link to it may last. */
export interface Shareable {
  readonly print: { readonly subjectType: string; readonly subjectId: string; readonly madeOf: string }
  readonly lastDay: string
  /** Why not longer, to be read after "must not be after …". */
  readonly lastDayIs: string
}

/** A link to a print that is there already; whoever has the link opens it until the end of a day. */
export async function sharePrint<Row>(
  context: CommandContext,
  subject: DocumentSubject<Row>,
  { print, lastDay, lastDayIs }: Shareable,
  { sharedWith, until }: { sharedWith: string; until: string },
): Promise<Result<{ shareId: string }>> {
  if (until > lastDay) return invalid('until', `must not be after ${lastDay}, ${lastDayIs}`)
  const document = await findMadeDocument(context.tx, print)
  if (document === null) return ruleViolated('R063', 'NOT_PRINTED', 'It was not printed as it stands: print it first.')
  const expiresAt = startOfLocalDay(addDays(until, 1), DEFAULT_ZONE)
  return shareDocument(context, subject, { documentId: document.id, sharedWith, expiresAt })
}

/** A link that went to the wrong address, or is no longer wanted, opens nothing from now on. */
export function defineRevocation<Row>(
  name: string,
  subject: DocumentSubject<Row>,
  authorize: (principal: Principal) => Result<RowScope>,
) {
  return defineCommand({
    name,
    input: z.object({ shareId: input.id(), version: input.version(), reason: input.text(500) }),
    authorize,
    async handle(context, asked) {
      const revoked = await revokeShare(context, subject, asked)
      return revoked.ok ? ok({ shareId: asked.shareId }) : revoked
    },
  })
}
