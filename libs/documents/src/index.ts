export { documents, type DocumentSettings, openStore, startDocuments } from './capability.ts'
export {
  attachDocument,
  type AttachedFile,
  checkOpening,
  type DocumentAction,
  type DocumentSubject,
  type DocumentUrl,
  documentWithin,
  fileInput,
  MAX_DOCUMENTS,
  openUrl,
  removeDocument,
  uploadUrl,
} from './documents.ts'
export { type DocumentRow, type DocumentStatus, documentStatuses, findDocuments } from './document-store.ts'
export { findMadeDocument } from './document-store.ts'
export { keepMadeDocument, type MadeFile } from './made.ts'
export { type MediaType, mediaTypes } from './media-types.ts'
export type { ObjectFacts, ObjectStore } from './object-store.ts'
export { findShares, type ShareRow } from './share-store.ts'
export { revokeShare, shareDocument, sharedUrl, shareWithin } from './shares.ts'
