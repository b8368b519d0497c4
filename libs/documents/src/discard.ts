import { endUpload } from './document-store.ts'
import type { RunningDocuments } from './running.ts'

/** Deletes an object of which no document comes; what cannot be deleted now, the clean-up finds. */
export async function discard({ db, store, log }: RunningDocuments, objectKey: string): Promise<void> {
  try {
    await store.delete(objectKey)
    await endUpload(db, objectKey)
  } catch (error) {
    log.warn({ err: error, objectKey }, 'an object could not be deleted: the clean-up tries again')
  }
}
