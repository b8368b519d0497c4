import { keepCustomers } from '@sellgraph/customers'
import { handOver } from '../use-cases/hand-over.ts'

export const customerChanged = keepCustomers(handOver)
