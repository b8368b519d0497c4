import type { ObjectionAnswerResolvers } from '../../../generated/graphql.ts'
import { playbookItemById } from '../../playbook/store/playbook-loader.ts'

export const ObjectionAnswer: ObjectionAnswerResolvers = {
  playbookItem: ({ playbookItemId }, _, context) =>
    playbookItemId === null ? null : playbookItemById(context).load(playbookItemId),
  answeredBy: ({ answeredBy }) => (answeredBy === null ? null : { id: answeredBy }),
}
