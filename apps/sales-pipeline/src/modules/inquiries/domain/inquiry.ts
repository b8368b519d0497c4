import { defineStateMachine } from '@sellgraph/kernel'

/** States of an inquiry. It is answered by a quote that goes out, or by a no. */
export const inquiryMachine = defineStateMachine({
  of: 'inquiry',
  enum: 'InquiryStatus',
  states: {
    OPEN: 'Waits for an answer (待答复).',
    QUOTED: 'A quote went to the customer (已报价).',
    DECLINED: 'The company does not quote it (不予报价).',
    CLOSED: 'No answer is wanted any more (已关闭).',
  },
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
