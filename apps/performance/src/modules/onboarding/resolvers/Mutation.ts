import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { certifyEmployee } from '../use-cases/certify-employee.ts'
import { recordExam } from '../use-cases/record-exam.ts'
import { recordTraining } from '../use-cases/record-training.ts'

export const Mutation: Pick<MutationResolvers, 'recordTraining' | 'recordExam' | 'certifyEmployee'> = {
  recordTraining: mutation(recordTraining, async ({ employeeId }, context) => ({
    __typename: 'RecordTrainingPayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
  recordExam: mutation(recordExam, async ({ employeeId }, context) => ({
    __typename: 'RecordExamPayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
  certifyEmployee: mutation(certifyEmployee, async ({ employeeId }, context) => ({
    __typename: 'CertifyEmployeePayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
}
