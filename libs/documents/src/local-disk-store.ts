import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { newId } from '@sellgraph/kernel'
import { assertObjectKey, type ObjectStore } from './object-store.ts'

/** Begins with a dot, so that no key can name it. */
const UNFINISHED = '.unfinished'

/** Nobody writes one file for that long; what is older was left behind by a process that ended. */
const LEFT_BEHIND_MS = 24 * 60 * 60 * 1_000

/**
 * Objects as files of a folder, for one machine: development, tests, a small installation with a backed-up disk. A file
 * is written beside the others, synced and renamed, so that a crash leaves a whole object or none.
 */
export async function openLocalDiskStore(folder: string): Promise<ObjectStore> {
  const root = resolve(folder)
  const unfinished = join(root, UNFINISHED)
  // Contracts are nobody's business but the service's.
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await removeLeftBehind(unfinished)
  const fileOf = (key: string) => {
    assertObjectKey(key)
    return join(root, ...key.split('/'))
  }

  return {
    async put(key, bytes) {
      const file = fileOf(key)
      const temporary = join(unfinished, newId())
      try {
        await writeSynced(temporary, bytes)
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        await rename(temporary, file)
        // The name is an entry of the folder, which has its own place on the disk.
        await syncFolder(dirname(file))
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    },
    async get(key) {
      const handle = await open(fileOf(key), 'r').catch(ignoreMissing)
      if (handle === undefined) return null
      // Of the open file: one that is deleted meanwhile can still be read to its end.
      const { size } = await handle.stat()
      return { size, bytes: handle.createReadStream() }
    },
    async head(key) {
      const size = await sizeOf(fileOf(key))
      return size === null ? null : { size }
    },
    async delete(key) {
      const file = fileOf(key)
      await rm(file, { force: true })
      // A crash of the machine must not bring back what was to be deleted.
      await syncFolder(dirname(file)).catch(ignoreMissing)
    },
    close() {
      // A folder has no connections.
    },
  }
}

async function writeSynced(file: string, bytes: Readable): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file)
    return found.isFile() ? found.size : null
  } catch (error) {
    ignoreMissing(error)
    return null
  }
}

async function removeLeftBehind(folder: string): Promise<void> {
  // A file's own time is told by the disk, not by the clock of a business.
  const before = performance.timeOrigin + performance.now() - LEFT_BEHIND_MS
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    // Another copy of the service may be faster.
    const found = await stat(file).catch(ignoreMissing)
    if (found !== undefined && found.mtimeMs < before) await rm(file, { force: true })
  }
}

function ignoreMissing(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
  return undefined
}
