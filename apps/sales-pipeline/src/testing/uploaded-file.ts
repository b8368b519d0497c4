import { testFile } from '@sellgraph/documents/testing'
import { newId } from '@sellgraph/kernel'
import type { SalesFloor } from './sales-floor.ts'

/** What is told of a file before its bytes come. */
export function fileTold(): Record<string, unknown> {
  const { bytes: _, ...told } = testFile()
  return told
}

/** Uploaded as far as the graph is concerned: the bytes are the spec of libs/documents. */
export async function markUploaded({ service }: SalesFloor, documentId: string): Promise<void> {
  await service.db.query(
    `UPDATE sys.document SET status = 'STORED', object_key = $2, stored_at = now(), version = 2 WHERE id = $1`,
    [documentId, `sales-pipeline/${documentId}/${newId()}`],
  )
}
