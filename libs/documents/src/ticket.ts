import { createHmac, timingSafeEqual } from 'node:crypto'
import { newId } from '@sellgraph/kernel'

/** Seconds for which a URL opens a document, at most. */
export const OPEN_SECONDS = 60
/** Seconds for which a URL takes an upload to begin, at most. */
export const UPLOAD_SECONDS = 15 * 60

/** `shared` is good for whoever has it. */
export type TicketAction = 'open' | 'upload' | 'shared'

/** What the holder of a URL may do, and who that is. */
export interface Ticket {
  /** Of this ticket alone: the log and the audit name it. */
  readonly id: string
  /** The service that made it and no other takes it. */
  readonly service: string
  readonly action: TicketAction
  readonly documentId: string
  /** The one person, whose own token the request must carry as well; null for whoever has the URL. */
  readonly subject: string | null
  readonly expiresAt: Date
  /** Why it is opened, as they said. */
  readonly purpose: string | null
  /** What is uploaded. */
  readonly file: { readonly size: number; readonly sha256: string } | null
}

export type PersonalTicket = Pick<Ticket, 'documentId' | 'purpose' | 'file'> & {
  readonly action: 'open' | 'upload'
  readonly subject: string
}

export type TicketProblem = 'MALFORMED' | 'ALTERED' | 'EXPIRED' | 'OTHER_SERVICE'

export interface Tickets {
  /** The ticket as one part of a URL. */
  issue(ticket: PersonalTicket, now: Date): { token: string; expiresAt: Date }
  /** A ticket for whoever has it, of the id of the share, until its end. The same share gives the same ticket. */
  issueShared(share: Pick<Ticket, 'id' | 'documentId' | 'expiresAt'>): { token: string; expiresAt: Date }
  /** The ticket, when it was made here and is still good. */
  read(token: string, now: Date): Ticket | TicketProblem
}

/** Shorter ones can be guessed. */
export const SECRET_CHARACTERS = 32

/**
 * Tickets of a service, signed by HMAC-SHA256. The first secret signs, all of them are accepted: a new one is put first,
 * and the old one is taken away a quarter of an hour later, when the last personal URL that it signed has expired. Links
 * that were shared end with it, and can be asked for again.
 */
export function createTickets(service: string, secrets: readonly string[]): Tickets {
  if (secrets.length === 0) throw new TypeError('without a secret no URL can be signed')
  for (const secret of secrets) {
    if (secret.length < SECRET_CHARACTERS) {
      throw new TypeError(`a secret for the URLs of documents has at least ${SECRET_CHARACTERS} characters`)
    }
  }
  // One secret may serve several ends and several services; a signature is good for one.
  const sign = (secret: string, content: string) =>
    createHmac('sha256', secret).update(`sellgraph document ticket\n${service}\n${content}`).digest()
  const signed = (claims: Claims) => {
    const content = Buffer.from(JSON.stringify(claims)).toString('base64url')
    const signature = sign(secrets[0] as string, content).toString('base64url')
    return { token: `${content}.${signature}`, expiresAt: new Date(claims.e * 1_000) }
  }

  return {
    issue({ action, documentId, subject, purpose, file }, now) {
      const seconds = action === 'open' ? OPEN_SECONDS : UPLOAD_SECONDS
      const expires = Math.floor(now.getTime() / 1_000) + seconds
      const claims: Claims = {
        i: newId(),
        s: service,
        a: action,
        d: documentId,
        u: subject,
        e: expires,
        ...(purpose === null ? {} : { p: purpose }),
        ...(file === null ? {} : { n: file.size, h: file.sha256 }),
      }
      return signed(claims)
    },
    issueShared({ id, documentId, expiresAt }) {
      return signed({ i: id, s: service, a: 'shared', d: documentId, e: Math.floor(expiresAt.getTime() / 1_000) })
    },
    read(token, now) {
      const [, content, signature] = /^([\w-]{1,3000})\.([\w-]{43})$/.exec(token) ?? []
      if (content === undefined || signature === undefined) return 'MALFORMED'
      const given = Buffer.from(signature, 'base64url')
      // Decoding is lenient about the last character's unused bits; a ticket has one spelling.
      if (given.toString('base64url') !== signature) return 'MALFORMED'
      if (!secrets.some((secret) => timingSafeEqual(sign(secret, content), given))) {
        return claimedService(content) === service ? 'ALTERED' : 'OTHER_SERVICE'
      }
      const ticket = ticketOf(JSON.parse(Buffer.from(content, 'base64url').toString()) as Claims)
      return now < ticket.expiresAt ? ticket : 'EXPIRED'
    },
  }
}

/** Short names: a ticket is part of a URL. */
interface Claims {
  readonly i: string
  readonly s: string
  readonly a: TicketAction
  readonly d: string
  readonly u?: string
  readonly e: number
  readonly p?: string
  readonly n?: number
  readonly h?: string
}

function ticketOf({ i, s, a, d, u, e, p, n, h }: Claims): Ticket {
  return {
    id: i,
    service: s,
    action: a,
    documentId: d,
    subject: u ?? null,
    expiresAt: new Date(e * 1_000),
    purpose: p ?? null,
    file: n === undefined || h === undefined ? null : { size: n, sha256: h },
  }
}

/** For the log alone: nothing of an unsigned ticket is believed. */
function claimedService(content: string): unknown {
  try {
    return (JSON.parse(Buffer.from(content, 'base64url').toString()) as Partial<Claims> | null)?.s
  } catch {
    return undefined
  }
}
