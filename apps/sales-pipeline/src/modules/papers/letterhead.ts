import type { Settings } from '@sellgraph/config'
import type { Reader } from '@sellgraph/db-kit'
import { ok, type Result, ruleViolated } from '@sellgraph/kernel'
import type { Capability } from '@sellgraph/service-kit'
import type { Letterhead } from './domain/paper.ts'

type CompanySettings = Pick<Settings<'service'>, 'COMPANY_NAME' | 'COMPANY_NAME_EN' | 'COMPANY_LINES'>

/** By the database whose records are printed: commands and resolvers have that, and no settings. */
const letterheads = new WeakMap<object, Letterhead>()

/** Takes the company's name from the settings of the service. */
export const companyLetterhead: Capability = {
  start({ db, settings }) {
    const letterhead = letterheadOf(settings)
    if (letterhead !== null) useLetterhead(db, letterhead)
    return Promise.resolve({ stop: () => Promise.resolve() })
  },
}

export function useLetterhead(reader: Reader, letterhead: Letterhead): void {
  letterheads.set(reader.manager.connection, letterhead)
}

/** Nobody can be bound by a paper that does not say by whom. */
export function requireLetterhead(reader: Reader): Result<Letterhead> {
  const letterhead = letterheads.get(reader.manager.connection)
  if (letterhead !== undefined) return ok(letterhead)
  return ruleViolated(
    'R062',
    'COMPANY_UNNAMED',
    'The name of the company is not set up: an operator gives COMPANY_NAME.',
  )
}

function letterheadOf({ COMPANY_NAME: name, COMPANY_NAME_EN: nameEn, COMPANY_LINES: lines }: CompanySettings) {
  if (name === undefined || name.trim() === '') return null
  return {
    name,
    nameEn: nameEn === undefined || nameEn.trim() === '' ? name : nameEn,
    lines: (lines ?? '')
      .split('|')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }
}
