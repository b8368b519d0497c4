import { contractVersionOf } from '../contract-in-force.ts'
import { must } from '../sales-floor.ts'
import { fileTold, markUploaded } from '../uploaded-file.ts'
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

/** The print of a contract that all reviews passed. */
async function contractToShare(stage: Stage): Promise<{ contractId: string; version: number }> {
  const contractId = await contractAfter(stage, 'APPROVED', [])
  await must(stage, stage.consultant, 'printContract', { contractId })
  return { contractId, version: await contractVersionOf(stage, contractId) }
}

/** What the customer wrote about a quote that is with them. */
async function answered(stage: Stage): Promise<string> {
  const { quoteId } = await quoteAt(stage, 'SENT')
  const asked = { quoteId, ...fileTold() }
  const { evidence } = await must(stage, stage.consultant, 'attachAcceptanceEvidence', asked, 'evidence { id }')
  await markUploaded(stage, evidence.id as string)
  return evidence.id as string
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
  attachAcceptanceEvidence: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { quoteId: (await quoteAt(stage, 'SENT')).quoteId, ...fileTold() },
    }),
    recordedAs: 'attachDocument',
    unversioned: 'changes nothing of the quote',
    untold: 'files stay where they are; which of them proves an acceptance is told of the version',
  },
  openAcceptanceEvidence: {
    ready: async (stage) => ({ who: stage.consultant, input: { documentId: await answered(stage), purpose: '核对' } }),
    mayNot: ({ stranger, engineer }) => [stranger, engineer],
    unversioned: 'changes nothing of the file',
    untold: 'who opened a document is for the audit alone',
  },
  removeAcceptanceEvidence: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { documentId: await answered(stage), version: 2, reason: '传错文件' },
    }),
    recordedAs: 'removeDocument',
    untold: FILES_STAY,
  },
  shareContract: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { ...(await contractToShare(stage)), sharedWith: '张经理', until: '2026-03-31' },
    }),
    recordedAs: 'shareDocument',
    repeatable: 'a contract can be shared with several people, and is not changed by it',
    untold: FILES_STAY,
  },
  revokeContractShare: {
    ready: async (stage) => {
      const given = { ...(await contractToShare(stage)), sharedWith: '张经理', until: '2026-03-31' }
      const { share } = await must(stage, stage.consultant, 'shareContract', given, 'share { id version }')
      return { who: stage.consultant, input: { shareId: share.id, version: share.version, reason: '发错了人' } }
    },
    recordedAs: 'revokeShare',
    untold: FILES_STAY,
  },
}
