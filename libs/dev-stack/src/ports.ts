import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'

/** A TCP port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1)
  return port as number
}

/** Several different free ports: they are held together, so that none is handed out twice. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)))
  const ports = servers.map(({ port }) => port)
  await Promise.all(servers.map(({ close }) => close()))
  return ports
}

/** Whether something listens on this port of 127.0.0.1. */
export async function isPortTaken(port: number): Promise<boolean> {
  try {
    const { close } = await listen(port)
    await close()
    return false
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' || code === 'EACCES') return true
    throw error
  }
}

/** Names the process that listens on a port, as far as the system tells (Linux only). */
export function listenerOf(port: number): { pid: number; command: string } | undefined {
  const inode = listeningInode(port)
  if (inode === undefined) return undefined
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid) || !hasSocket(pid, inode)) continue
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ')
    return { pid: Number(pid), command: command.length > 80 ? `${command.slice(0, 79)}…` : command }
  }
  return undefined
}

function listen(port: number): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('a TCP server has an address with a port')
      resolve({ port: address.port, close: () => new Promise((done) => server.close(() => done())) })
    })
  })
}

function listeningInode(port: number): string | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    let rows: string[]
    try {
      rows = readFileSync(table, 'utf8').split('\n').slice(1)
    } catch {
      continue
    }
    for (const row of rows) {
      const columns = row.trim().split(/\s+/)
      // Columns: slot, local address, remote address, state (0A is LISTEN), …, inode.
      if (columns[1]?.endsWith(`:${hex}`) === true && columns[3] === '0A') return columns[9]
    }
  }
  return undefined
}

function hasSocket(pid: string, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`
      } catch {
        return false
      }
    })
  } catch {
    return false // another user's process, or one that just ended
  }
}
