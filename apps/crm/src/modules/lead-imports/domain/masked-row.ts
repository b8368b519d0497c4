import type { Issue } from './cleanse-row.ts'
import { fieldOf } from './columns.ts'

/** An issue's message without the cell that it quotes. A phone number in the wrong column is one all the same. */
export function maskedMessage(message: string): string {
  return message.replace(/^".*"(?= is no )/su, '"***"')
}

/** Whether the issue says that somebody has the phone number or e-mail address of the row. */
export function tellsContactData({ code, column }: Pick<Issue, 'code' | 'column'>): boolean {
  const field = column === null ? undefined : fieldOf(column)
  return code.startsWith('DUPLICATE_') && (field === 'phone' || field === 'email')
}
