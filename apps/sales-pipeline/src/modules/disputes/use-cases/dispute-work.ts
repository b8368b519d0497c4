/** Names the wait for counsel in a dispute. */
export function counselKey(disputeId: string): string {
  return `dispute-counsel:${disputeId}`
}
