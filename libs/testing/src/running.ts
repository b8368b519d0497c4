/** What the set-up started and the tear-down ends; both run in Jest's own process, maybe from two module registries. */
export const running = ((
  globalThis as { sellgraphTestServers?: { stop: () => Promise<void> } }
).sellgraphTestServers ??= {
  stop: () => Promise.resolve(),
})
