import { test as jestTest } from '@jest/globals'

/** Tests of which each begins where the one before ended: after the first that fails, the others fail at once. */
export function inSequence(): (name: string, work: () => Promise<void>) => void {
  let broken: string | undefined
  return (name, work) => {
    jestTest(name, async () => {
      if (broken !== undefined) throw new Error(`does not begin: "${broken}" failed`)
      broken = name
      await work()
      broken = undefined
    })
  }
}
