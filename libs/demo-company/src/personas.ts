import type { Role } from '@sellgraph/identity'

/** A team of the demo company. Sales teams own customers; the others serve them. */
export interface PersonaTeam {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly kind: 'SALES' | 'SUPPORT'
}

/** Someone who can sign in at the dev issuer, and, unless a machine, an employee of the demo company. */
export interface Persona {
  /** The `sub` of the tokens and the subject of the employee record. */
  readonly subject: string
  readonly kind: 'EMPLOYEE' | 'MACHINE'
  readonly name: string
  readonly nameEn: string
  readonly roles: readonly Role[]
  /** What a machine's tokens are for; people have none, since their roles alone limit them. */
  readonly scopes?: readonly string[]
  /** Key of a {@link PersonaTeam}; null for who stands above the teams, and for machines. */
  readonly team: string | null
  /** Stable code of the position. */
  readonly position: string
  /** The position as people say it. */
  readonly title: string
}

export const personaTeams: readonly PersonaTeam[] = [
  { key: 'east', name: '华东销售部', nameEn: 'East China Sales', kind: 'SALES' },
  { key: 'south', name: '华南销售部', nameEn: 'South China Sales', kind: 'SALES' },
  { key: 'north', name: '华北销售部', nameEn: 'North China Sales', kind: 'SALES' },
  { key: 'key-accounts', name: '大客户部', nameEn: 'Key Accounts', kind: 'SALES' },
  { key: 'finance', name: '财务部', nameEn: 'Finance', kind: 'SUPPORT' },
  { key: 'legal', name: '法务部', nameEn: 'Legal', kind: 'SUPPORT' },
  { key: 'production', name: '生产部', nameEn: 'Production', kind: 'SUPPORT' },
  { key: 'logistics', name: '物流部', nameEn: 'Logistics', kind: 'SUPPORT' },
  { key: 'service', name: '售后服务部', nameEn: 'After-Sales Service', kind: 'SUPPORT' },
  { key: 'hr', name: '人力资源部', nameEn: 'Human Resources', kind: 'SUPPORT' },
]

const positions = {
  DIRECTOR: { title: '销售总监', roles: ['DIRECTOR'] },
  DEPUTY_DIRECTOR: { title: '销售副总监', roles: ['DIRECTOR'] },
  SALES_MANAGER: { title: '销售经理', roles: ['MANAGER'] },
  SENIOR_CONSULTANT: { title: '高级销售顾问', roles: ['CONSULTANT'] },
  CONSULTANT: { title: '销售顾问', roles: ['CONSULTANT'] },
  FINANCE_MANAGER: { title: '财务经理', roles: ['FINANCE'] },
  CREDIT_ACCOUNTANT: { title: '应收会计', roles: ['FINANCE'] },
  LEGAL_COUNSEL: { title: '法务专员', roles: ['LEGAL'] },
  PRODUCTION_PLANNER: { title: '生产计划员', roles: ['PRODUCTION'] },
  LOGISTICS_CLERK: { title: '物流专员', roles: ['LOGISTICS'] },
  SERVICE_MANAGER: { title: '售后经理', roles: ['SERVICE', 'MANAGER'] },
  SERVICE_ENGINEER: { title: '售后工程师', roles: ['SERVICE'] },
  HR_MANAGER: { title: '人事经理', roles: ['HR'] },
  AUDITOR: { title: '内审专员', roles: ['AUDITOR'] },
  SYSTEM_ADMINISTRATOR: { title: '系统管理员', roles: ['ADMIN'] },
  SYSTEM_OPERATOR: { title: '系统运维员', roles: ['OPERATOR'] },
} as const satisfies Record<string, { title: string; roles: readonly Role[] }>

type Position = keyof typeof positions

function employee(subject: string, name: string, nameEn: string, position: Position, team: string | null): Persona {
  return { subject, kind: 'EMPLOYEE', name, nameEn, position, team, ...positions[position] }
}

/** The demo company. The first persona of a role is the one its name in lower case stands for. */
export const personas: readonly Persona[] = [
  employee('zhao.guoqiang', '赵国强', 'Zhao Guoqiang', 'DIRECTOR', null),

  employee('chen.min', '陈敏', 'Chen Min', 'SALES_MANAGER', 'east'),
  employee('wang.lei', '王磊', 'Wang Lei', 'SENIOR_CONSULTANT', 'east'),
  employee('li.na', '李娜', 'Li Na', 'CONSULTANT', 'east'),
  employee('xu.jing', '徐静', 'Xu Jing', 'CONSULTANT', 'east'),
  employee('shen.hao', '沈浩', 'Shen Hao', 'CONSULTANT', 'east'),

  employee('huang.zhiyong', '黄志勇', 'Huang Zhiyong', 'SALES_MANAGER', 'south'),
  employee('lin.xiaoyan', '林晓燕', 'Lin Xiaoyan', 'SENIOR_CONSULTANT', 'south'),
  employee('he.jun', '何军', 'He Jun', 'CONSULTANT', 'south'),
  employee('liang.yue', '梁悦', 'Liang Yue', 'CONSULTANT', 'south'),
  employee('zheng.kai', '郑凯', 'Zheng Kai', 'CONSULTANT', 'south'),

  employee('liu.hong', '刘红', 'Liu Hong', 'SALES_MANAGER', 'north'),
  employee('zhang.wei', '张伟', 'Zhang Wei', 'SENIOR_CONSULTANT', 'north'),
  employee('sun.yang', '孙洋', 'Sun Yang', 'CONSULTANT', 'north'),
  employee('guo.ting', '郭婷', 'Guo Ting', 'CONSULTANT', 'north'),
  employee('song.bo', '宋波', 'Song Bo', 'CONSULTANT', 'north'),

  employee('zhou.jianping', '周建平', 'Zhou Jianping', 'SALES_MANAGER', 'key-accounts'),
  employee('wu.fang', '吴芳', 'Wu Fang', 'SENIOR_CONSULTANT', 'key-accounts'),
  employee('ma.chao', '马超', 'Ma Chao', 'SENIOR_CONSULTANT', 'key-accounts'),
  employee('tang.li', '唐丽', 'Tang Li', 'CONSULTANT', 'key-accounts'),

  employee('feng.yulan', '冯玉兰', 'Feng Yulan', 'FINANCE_MANAGER', 'finance'),
  employee('cao.ying', '曹颖', 'Cao Ying', 'CREDIT_ACCOUNTANT', 'finance'),
  employee('han.dong', '韩冬', 'Han Dong', 'LEGAL_COUNSEL', 'legal'),
  employee('deng.tao', '邓涛', 'Deng Tao', 'PRODUCTION_PLANNER', 'production'),
  employee('peng.bin', '彭斌', 'Peng Bin', 'LOGISTICS_CLERK', 'logistics'),
  employee('luo.wen', '罗文', 'Luo Wen', 'SERVICE_ENGINEER', 'service'),
  employee('xie.gang', '谢刚', 'Xie Gang', 'SERVICE_MANAGER', 'service'),
  employee('yuan.mei', '袁梅', 'Yuan Mei', 'SERVICE_ENGINEER', 'service'),
  employee('cheng.xia', '程霞', 'Cheng Xia', 'HR_MANAGER', 'hr'),

  employee('jiang.wenbo', '蒋文博', 'Jiang Wenbo', 'DEPUTY_DIRECTOR', null),
  employee('lu.zhengyi', '陆正义', 'Lu Zhengyi', 'AUDITOR', null),
  employee('pan.yun', '潘云', 'Pan Yun', 'SYSTEM_ADMINISTRATOR', null),
  employee('gao.yuan', '高远', 'Gao Yuan', 'SYSTEM_OPERATOR', null),

  {
    subject: 'bi-reader',
    kind: 'MACHINE',
    name: '数据分析平台',
    nameEn: 'BI platform',
    roles: ['MACHINE', 'READER'],
    scopes: [
      'crm:read',
      'sales-pipeline:read',
      'fulfillment:read',
      'after-sales:read',
      'performance:read',
      'finance-expense:read',
    ],
    team: null,
    position: 'MACHINE',
    title: '系统账号',
  },
  {
    subject: 'client-erp',
    kind: 'MACHINE',
    name: '客户企业ERP',
    nameEn: "Enterprise client's ERP",
    roles: ['MACHINE', 'READER'],
    scopes: ['crm:read', 'sales-pipeline:read', 'sales-pipeline:write', 'fulfillment:read'],
    team: null,
    position: 'MACHINE',
    title: '系统账号',
  },
]

/** A persona by its subject (`wang.lei`) or by its role in lower case (`consultant`, the first one who has it). */
export function findPersona(nameOrRole: string): Persona | undefined {
  return (
    personas.find((persona) => persona.subject === nameOrRole) ??
    personas.find((persona) => persona.roles.some((role) => role.toLowerCase() === nameOrRole.toLowerCase()))
  )
}

/** Who does what in the demo: the subjects of the personas. */
export const people = {
  administrator: 'pan.yun',
  hr: 'cheng.xia',
  director: 'zhao.guoqiang',
  deputy: 'jiang.wenbo',
  finance: 'feng.yulan',
  accountant: 'cao.ying',
  legal: 'han.dong',
  production: 'deng.tao',
  logistics: 'peng.bin',
  service: 'luo.wen',
} as const

/** The first managers and consultants of a sales team, by its key. */
export function salesTeam(key: string): { manager: string; consultants: string[] } {
  const members = personas.filter((persona) => persona.team === key)
  const manager = members.find((persona) => persona.roles.includes('MANAGER'))
  if (manager === undefined) throw new Error(`no manager in team ${key}`)
  return {
    manager: manager.subject,
    consultants: members.filter((persona) => persona.roles.includes('CONSULTANT')).map((persona) => persona.subject),
  }
}
