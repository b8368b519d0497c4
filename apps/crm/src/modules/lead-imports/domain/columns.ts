import { cleanText } from '../../leads/domain/cleanse.ts'
import type { DirectSalesType, LeadChannel } from '../../leads/domain/lead.ts'

export type Field =
  | 'companyName'
  | 'contactName'
  | 'phone'
  | 'email'
  | 'address'
  | 'businessScope'
  | 'note'
  | 'channel'
  | 'directSalesType'
  | 'partnerName'
  | 'referrerCode'

/** What a column may be called, folded as `headingKey` folds it; the first name is the one to tell people. */
export const headings: Readonly<Record<Field, readonly string[]>> = {
  companyName: [
    'company',
    'companyname',
    'customer',
    'customername',
    '公司名称',
    '公司',
    '单位名称',
    '单位',
    '客户名称',
    '企业名称',
  ],
  contactName: ['contact', 'contactname', 'contactperson', '联系人', '姓名', '联系人姓名'],
  phone: [
    'phone',
    'telephone',
    'tel',
    'mobile',
    'phonenumber',
    '电话',
    '联系电话',
    '手机',
    '手机号',
    '手机号码',
    '电话号码',
  ],
  email: ['email', 'emailaddress', 'mail', '邮箱', '电子邮箱', '电子邮件', '邮件'],
  address: ['address', '地址', '公司地址', '联系地址'],
  businessScope: ['businessscope', 'business', '经营范围', '主营业务', '主营'],
  note: ['note', 'notes', 'remark', 'remarks', '备注', '说明'],
  channel: ['channel', 'source', 'sourcechannel', '来源渠道', '渠道', '来源', '线索来源'],
  directSalesType: ['directsalestype', 'directsales', '直销渠道', '直销方式'],
  partnerName: ['partner', 'partnername', '合作伙伴', '介绍人', '合作伙伴名称'],
  referrerCode: ['referrer', 'referrercode', '推荐客户', '推荐客户编号'],
}

/** What a column holds, by its heading; undefined where it means nothing here. */
export function fieldOf(heading: string): Field | undefined {
  const key = cleanText(heading)
    .toLowerCase()
    .replaceAll(/[\s_\-*:：]/gu, '')
  return (Object.keys(headings) as Field[]).find((field) => headings[field].includes(key))
}

/** A channel by its name in the graph or by what the business calls it. */
export const channelNames: Readonly<Record<string, LeadChannel>> = {
  官网: 'WEBSITE',
  网站: 'WEBSITE',
  社交媒体: 'SOCIAL_MEDIA',
  行业论坛: 'FORUM',
  论坛: 'FORUM',
  搜索引擎: 'SEO',
  网络营销: 'WEB_MARKETING',
  电子邮件: 'EMAIL',
  邮件: 'EMAIL',
  展会: 'TRADE_FAIR',
  研讨会: 'SEMINAR',
  商务活动: 'BUSINESS_EVENT',
  行业会议: 'INDUSTRY_MEETING',
  陌生拜访: 'COLD_VISIT',
  宣传资料: 'PRINTED_MATERIAL',
  电话黄页: 'PHONE_DIRECTORY',
  客户推荐: 'CUSTOMER_REFERRAL',
  合作伙伴介绍: 'PARTNER_INTRODUCTION',
  合作伙伴: 'PARTNER_INTRODUCTION',
}

export const directSalesNames: Readonly<Record<string, DirectSalesType>> = {
  电话直销: 'TELEPHONE',
  网络直销: 'NETWORK',
  上门直销: 'DOOR_TO_DOOR',
}
