import { runService } from '@sellgraph/service-kit'
import { afterSales } from './service.ts'

await runService(afterSales)
