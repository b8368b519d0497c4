import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type ChildOptions, startChild } from './child.ts'
import { startKafka } from './kafka.ts'

test('a port that is lost between choosing and taking it is chosen anew; one that was asked for is not', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sellgraph-kafka-'))
  let starts = 0
  const taken = (options: ChildOptions) => {
    starts += 1
    const code = 'console.error("java.net.BindException: Address already in use"); process.exit(1)'
    return startChild({ ...options, command: process.execPath, args: ['-e', code] })
  }
  try {
    await expect(startKafka({ dataDir, port: 1, spawn: taken })).rejects.toThrow('Address already in use')
    expect(starts).toBe(1)
    const kafka = await startKafka({
      dataDir,
      spawn: (options) => (starts === 1 ? taken(options) : startChild(options)),
    })
    await kafka.stop()
    expect(starts).toBe(2)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
