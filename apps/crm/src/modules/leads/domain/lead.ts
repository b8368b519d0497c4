import { defineStateMachine, invalid, ok, type Result } from '@sellgraph/kernel'

export const leadMachine = defineStateMachine({
  of: 'lead',
  states: ['NEW', 'ASSIGNED', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED', 'POOLED'],
  initial: 'NEW',
  transitions: {
    assign: { from: ['NEW', 'ASSIGNED', 'CONTACTED', 'QUALIFIED', 'POOLED'], to: 'ASSIGNED' },
    contact: { from: ['ASSIGNED'], to: 'CONTACTED' },
    qualify: { from: ['CONTACTED'], to: 'QUALIFIED' },
    convert: { from: ['QUALIFIED'], to: 'CONVERTED' },
    disqualify: { from: ['NEW', 'ASSIGNED', 'CONTACTED'], to: 'DISQUALIFIED' },
    reopen: { from: ['DISQUALIFIED'], to: 'NEW' },
    pool: { from: ['ASSIGNED', 'CONTACTED'], to: 'POOLED' },
    claim: { from: ['POOLED'], to: 'ASSIGNED' },
  },
})
export type LeadStatus = (typeof leadMachine.states)[number]

/** R001 online, R002 offline, R003 referral, R004 partner. */
export const leadChannels = [
  'WEBSITE',
  'SOCIAL_MEDIA',
  'FORUM',
  'SEO',
  'WEB_MARKETING',
  'EMAIL',
  'TRADE_FAIR',
  'SEMINAR',
  'BUSINESS_EVENT',
  'INDUSTRY_MEETING',
  'COLD_VISIT',
  'PRINTED_MATERIAL',
  'PHONE_DIRECTORY',
  'CUSTOMER_REFERRAL',
  'PARTNER_INTRODUCTION',
] as const
export type LeadChannel = (typeof leadChannels)[number]

/** R005 */
export const directSalesTypes = ['TELEPHONE', 'NETWORK', 'DOOR_TO_DOOR'] as const
export type DirectSalesType = (typeof directSalesTypes)[number]

/** What shows masked to who reads a lead and does not work on it. */
export const protectedLeadFields = ['PHONE', 'EMAIL'] as const

/** States in which a lead is on its owner's desk and counts towards their capacity. */
export const activeStatuses = ['ASSIGNED', 'CONTACTED', 'QUALIFIED'] as const satisfies readonly LeadStatus[]

/** Active leads a consultant may have and still claim another (公海领取上限). A manager who assigns decides for themself. */
export const CLAIM_CAPACITY = 50

/** R003, R004: a referral names its customer, an introduction its partner; nothing else has either. */
export function checkSource(source: {
  channel: LeadChannel
  referrerId: string | null
  partnerName: string | null
}): Result<undefined> {
  if ((source.channel === 'CUSTOMER_REFERRAL') !== (source.referrerId !== null)) {
    return invalid('referrerId', 'name the referring customer exactly when the channel is CUSTOMER_REFERRAL')
  }
  if ((source.channel === 'PARTNER_INTRODUCTION') !== (source.partnerName !== null)) {
    return invalid('partnerName', 'name the partner exactly when the channel is PARTNER_INTRODUCTION')
  }
  return ok()
}
