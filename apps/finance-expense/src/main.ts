import { runService } from '@sellgraph/service-kit'
import { financeExpense } from './service.ts'

await runService(financeExpense)
