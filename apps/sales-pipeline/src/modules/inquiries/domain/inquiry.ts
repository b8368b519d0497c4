import { defineStateMachine } from '@sellgraph/kernel'

/** States of an inquiry. It is answered by a quote that goes out, or by a no. */
export const inquiryMachine = defineStateMachine({
  of: 'inquiry',
  states: ['OPEN', 'QUOTED', 'DECLINED', 'CLOSED'],
  initial: 'OPEN',
  transitions: {
    quote: { from: ['OPEN'], to: 'QUOTED' },
    decline: { from: ['OPEN'], to: 'DECLINED' },
    close: { from: ['OPEN'], to: 'CLOSED' },
  },
})
export type InquiryStatus = (typeof inquiryMachine.states)[number]

/** How an inquiry came in (询价渠道). */
export const inquiryChannels = ['PHONE', 'EMAIL', 'MESSAGE', 'MEETING', 'TENDER', 'WEBSITE', 'OTHER'] as const
export type InquiryChannel = (typeof inquiryChannels)[number]
