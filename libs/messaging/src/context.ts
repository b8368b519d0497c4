import { AsyncLocalStorage } from 'node:async_hooks'

/** What an event inherits from the request, or from the event, that caused it. */
export interface MessageContext {
  /** W3C trace context of the span that is open now. */
  readonly traceparent?: string | undefined
  readonly requestId?: string | undefined
}

const storage = new AsyncLocalStorage<MessageContext>()

/** Runs work so that everything it publishes carries the context; the runner does the same around each reaction. */
export function withMessageContext<T>(context: MessageContext, work: () => T): T {
  return storage.run(context, work)
}

export function messageContext(): MessageContext {
  return storage.getStore() ?? {}
}
