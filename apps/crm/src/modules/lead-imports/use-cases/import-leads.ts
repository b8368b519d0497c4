import { newVersion, type Tx } from '@sellgraph/db-kit'
import { forbidden, newId, ok } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { cleanText } from '../../leads/domain/cleanse.ts'
import { SIMILAR_NAME } from '../../leads/domain/company-name.ts'
import { type LeadChannel, leadChannels } from '../../leads/domain/lead.ts'
import { publishLeadCaptured } from '../../leads/events/publish.ts'
import { insertLeads, type LeadRow, newLeadRow } from '../../leads/store/lead-store.ts'
import { leadImportAccess } from '../access.ts'
import { type CleansedRow, cleanseRow, issue, type Issue } from '../domain/cleanse-row.ts'
import { keysOf, type Like, markDuplicates } from '../domain/duplicates.ts'
import { encodings, type LeadFile, readLeadFile } from '../domain/read-csv.ts'
import { mostSimilar } from '../domain/similar-names.ts'
import {
  findKnown,
  findNames,
  findReferrers,
  insertLeadImport,
  lockImports,
  type StoredImportedRow,
} from '../store/lead-import-store.ts'

/**
 * R006: a file of leads is cleansed and screened. Rows with errors and duplicates stay out and are reported, row by row;
 * the others become leads that nobody owns yet.
 */
export const importLeads = defineCommand({
  name: 'importLeads',
  input: z.object({
    fileName: input.text(),
    contentBase64: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/, 'must be Base64'),
    encoding: z.enum(encodings),
    channel: z.enum(leadChannels),
  }),
  authorize: (principal) => leadImportAccess.permit(principal, 'import'),
  async handle({ tx, now, principal }, { fileName, contentBase64, encoding, channel }) {
    const read = readLeadFile(contentBase64, encoding)
    if (!read.ok) return read
    const importer = principal.employeeId === null ? null : await findEmployee(tx, principal.employeeId)
    if (importer === null) return forbidden('Your account is not linked to an active employee.')
    const file = read.value
    await lockImports(tx)
    const rows = await screen(tx, file, channel)

    const importId = newId()
    const base = { ...newVersion(now), capturedBy: principal.subject, importId }
    const leads = new Map<CleansedRow, LeadRow>()
    for (const row of rows) {
      if (row.issues.length === 0) leads.set(row, newLeadRow({ id: newId(), ...base }, row.lead))
    }
    await warnOfSimilarNames(tx, leads, file.columns.get('companyName') ?? null)
    await insertLeads(tx, [...leads.values()])
    for (const lead of leads.values()) await publishLeadCaptured(tx, lead)

    const results = rows.map((row): StoredImportedRow => {
      const { rowNumber, cells } = row.file
      const leadId = leads.get(row)?.id ?? null
      return { id: newId(), importId, rowNumber, outcome: outcomeOf(row.issues), leadId, cells, issues: row.issues }
    })
    const count = (outcome: StoredImportedRow['outcome']) => results.filter((row) => row.outcome === outcome).length
    await insertLeadImport(
      tx,
      {
        id: importId,
        ...newVersion(now),
        fileName,
        encoding,
        ownerId: importer.id,
        teamId: importer.teamId,
        rowCount: results.length,
        importedCount: count('IMPORTED'),
        invalidCount: count('INVALID'),
        duplicateCount: count('DUPLICATE'),
        warningCount: results.filter((row) => row.leadId !== null && row.issues.length > 0).length,
        ignoredColumns: [...file.ignoredColumns],
      },
      results,
    )
    return ok({ importId })
  },
})

/** Each row cleansed, with what is wrong with it and what it is a duplicate of. */
async function screen(tx: Tx, file: LeadFile, channel: LeadChannel): Promise<CleansedRow[]> {
  const codes = file.rows
    .map((row) => cleanText(row.values.referrerCode ?? '').toUpperCase())
    .filter((code) => code !== '')
  const referrers = await findReferrers(tx, codes)
  const rows = file.rows.map((row) => cleanseRow(row, file, channel, referrers))
  const keys = rows.filter((row) => row.issues.length === 0).map((row) => keysOf(row.lead))
  const known = await findKnown(tx, {
    phone: present(keys.map((key) => key.phone)),
    email: present(keys.map((key) => key.email)),
    name: keys.map((key) => key.name),
  })
  markDuplicates(rows, file.columns, known)
  return rows
}

/** The leads of the file count too, so that two spellings of a company in one file are seen. */
async function warnOfSimilarNames(
  tx: Tx,
  leads: ReadonlyMap<CleansedRow, LeadRow>,
  column: string | null,
): Promise<void> {
  const things = new Map([...leads].map(([row, lead]) => [row, { code: lead.nameCode, thing: { leadId: lead.id } }]))
  const similar = mostSimilar<Like>([...things.values()], await findNames(tx), SIMILAR_NAME)
  for (const [row, { thing }] of things) {
    const like = similar.get(thing)
    if (like === undefined) continue
    const message = `a ${'customerId' in like ? 'customer' : 'lead'} has a similar name: is it the same company?`
    row.issues.push(issue('SIMILAR_NAME', column, message, { blocking: false, ...like }))
  }
}

function outcomeOf(issues: readonly Issue[]): StoredImportedRow['outcome'] {
  const blocking = issues.filter((one) => one.blocking)
  if (blocking.length === 0) return 'IMPORTED'
  return blocking.every((one) => one.code.startsWith('DUPLICATE_')) ? 'DUPLICATE' : 'INVALID'
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null)
}
