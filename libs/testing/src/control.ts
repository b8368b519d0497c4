/** Asks the run, which started the servers, for one of them or for an action on them. */
export async function askRun(path: string): Promise<unknown> {
  const control = process.env['SELLGRAPH_TEST_CONTROL']
  if (control === undefined) {
    throw new Error(
      'no servers run for this spec: only *.int.spec.ts and *.e2e.spec.ts have them, run by Jest from the root',
    )
  }
  const response = await fetch(`${control}${path}`)
  const text = await response.text()
  if (!response.ok) throw new Error(`the run could not do ${path}: ${text}`)
  return JSON.parse(text)
}
