/** Something a person has to mend before the stack can run. Its message says what and how; no stack is shown. */
export class StackProblem extends Error {
  override name = 'StackProblem'
}
