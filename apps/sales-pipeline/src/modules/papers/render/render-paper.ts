import { Worker } from 'node:worker_threads'
import type { Paper } from '../domain/paper.ts'

/** Two hold some 120 MB for half a second; the others wait. */
const AT_ONCE = 2

/** Who finds as many waiting is told to come again. */
const WAITING = 50

const TIMEOUT_MS = 30_000

const MEMORY_MB = 384

let running = 0
const waiting: (() => void)[] = []

/**
 * A paper as PDF. The same paper is the same bytes, whenever and wherever it is printed. It is made in a thread that ends
 * with it: requests are answered meanwhile.
 *
 * @throws Error when there is too much to print, or it takes longer than half a minute
 */
export async function renderPaper(paper: Paper): Promise<Uint8Array> {
  await turn()
  try {
    return await inThread(paper)
  } finally {
    // Whoever waits takes this place, or it is free.
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

async function turn(): Promise<void> {
  if (running < AT_ONCE) {
    running += 1
    return
  }
  if (waiting.length >= WAITING) throw new Error('too many papers wait to be printed')
  await new Promise<void>((mine) => waiting.push(mine))
}

function inThread(paper: Paper): Promise<Uint8Array> {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
    workerData: paper,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    // It needs none of the service's settings, which hold secrets.
    env: {},
  })
  return new Promise<Uint8Array>((done, failed) => {
    const late = setTimeout(() => failed(new Error(`a paper took longer than ${TIMEOUT_MS} ms`)), TIMEOUT_MS)
    worker.once('message', (bytes: Uint8Array) => done(bytes))
    worker.once('error', failed)
    worker.once('exit', (code) => {
      clearTimeout(late)
      failed(new Error(`a paper was not printed: its thread ended with ${code}`))
    })
  }).finally(() => worker.terminate())
}
