import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Child, startChild } from './child.ts'
import { freePorts, isPortTaken, listenerOf } from './ports.ts'
import { identify, isRunning } from './process-identity.ts'

const folder = mkdtempSync(join(tmpdir(), 'sellgraph-child-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function node(code: string, stopTimeoutMs: number): Promise<Child> {
  const options = { name: 'fake', command: process.execPath, args: ['-e', code], logFile: join(folder, 'fake.log') }
  return startChild({ ...options, stopTimeoutMs })
}

async function wrote(child: Child, line: string): Promise<void> {
  while (!child.lastLines(10).includes(line)) await new Promise((resolve) => setImmediate(resolve))
}

describe('a process of the stack', () => {
  test('is asked to end, and may finish what it does', async () => {
    const child = await node(
      `process.on('SIGTERM', () => { console.log('finishing'); process.exit(0) }); setInterval(() => {}, 1e6); console.log('up')`,
      20_000,
    )
    await wrote(child, 'up')
    await child.stop()
    await expect(child.exited).resolves.toEqual({ code: 0, signal: null })
    expect(child.lastLines(1)).toEqual(['finishing'])
    expect(isRunning(child.identity)).toBe(false)
  })

  test('is killed when it does not end in its time', async () => {
    const child = await node(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6); console.log('up')`, 100)
    await wrote(child, 'up')
    await child.stop()
    await expect(child.exited).resolves.toEqual({ code: null, signal: 'SIGKILL' })
  })

  test('keeps the log of the run before beside its own', async () => {
    await (
      await node(`console.log('first run')`, 1_000)
    ).exited
    const child = await node(`console.log('second run')`, 1_000)
    await child.exited
    expect(child.lastLines(5)).toEqual(['second run'])
  })

  test('a command that does not exist is an error, not a silence', async () => {
    const options = { name: 'gone', command: join(folder, 'gone'), args: [], logFile: join(folder, 'gone.log') }
    await expect(startChild(options)).rejects.toThrow(/ENOENT/)
  })
})

test('another process with the same number is not mistaken for the one that was recorded', () => {
  const me = identify(process.pid)
  expect(isRunning(me)).toBe(true)
  expect(isRunning({ ...me, startedAt: '1' })).toBe(false)
})

test('free ports differ from each other, and who holds a taken one is told', async () => {
  const ports = await freePorts(20)
  expect(new Set(ports).size).toBe(20)
  const [port = 0] = ports
  expect(await isPortTaken(port)).toBe(false)
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  expect(await isPortTaken(port)).toBe(true)
  if (process.platform === 'linux') expect(listenerOf(port)?.pid).toBe(process.pid)
  server.close()
})
