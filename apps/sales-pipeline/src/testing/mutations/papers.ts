import { must } from '../sales-floor.ts'
import { contractAfter } from './contracts.ts'
import { quoteAt, type QuoteStatus, type Stage } from './stage.ts'
import type { Deeds } from './walk.ts'

const FILES_STAY = 'files are told by no topic; who made and opened them is in the audit'
const language = 'ZH'

/** A quote that has come so far, and its print. */
async function printed(stage: Stage, status: QuoteStatus) {
  const quote = await quoteAt(stage, status)
  const asked = { quoteId: quote.quoteId, language }
  const { paper } = await must(stage, stage.consultant, 'printQuote', asked, 'paper { id }')
  return { ...quote, documentId: paper.id as string }
}

/** Prints, and what becomes of them. They need a place for documents and a name of the company. */
export const deeds: Deeds = {
  printQuote: {
    ready: async (stage) => {
      const { quoteId } = await quoteAt(stage, 'APPROVED')
      return { who: stage.consultant, input: { quoteId, revision: 1, language } }
    },
    recordedAs: 'makeDocument',
    unversioned: 'changes nothing of the quote',
    untold: FILES_STAY,
  },
  printContract: {
    ready: async (stage) => ({ who: stage.consultant, input: { contractId: await contractAfter(stage, 'DRAFT', []) } }),
    recordedAs: 'makeDocument',
    unversioned: 'changes nothing of the contract',
    untold: FILES_STAY,
  },
  openQuoteDocument: {
    ready: async (stage) => {
      const { documentId } = await printed(stage, 'APPROVED')
      return { who: stage.consultant, input: { documentId, purpose: '核对' } }
    },
    // An auditor may open what logistics may not.
    mayNot: ({ stranger, engineer }) => [stranger, engineer],
    unversioned: 'changes nothing of the print',
    untold: 'who opened a document is for the audit alone',
  },
  shareQuote: {
    ready: async (stage) => {
      const { quoteId, version } = await printed(stage, 'SENT')
      const given = { language, sharedWith: '张经理', until: '2026-03-31' }
      return { who: stage.consultant, input: { quoteId, version, ...given } }
    },
    recordedAs: 'shareDocument',
    repeatable: 'a quote can be shared with several people, and is not changed by it',
    untold: FILES_STAY,
  },
  revokeQuoteShare: {
    ready: async (stage) => {
      const { quoteId, version } = await printed(stage, 'SENT')
      const given = { quoteId, version, language, sharedWith: '张经理', until: '2026-03-31' }
      const { share } = await must(stage, stage.consultant, 'shareQuote', given, 'share { id version }')
      return { who: stage.consultant, input: { shareId: share.id, version: share.version, reason: '发错了人' } }
    },
    recordedAs: 'revokeShare',
    untold: FILES_STAY,
  },
}
