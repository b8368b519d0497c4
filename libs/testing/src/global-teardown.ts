import { running } from './running.ts'

/** Jest calls this once after the last spec. */
export default async function tearDown(): Promise<void> {
  await running.stop()
}
