import { runService } from '@sellgraph/service-kit'
import { crm } from './service.ts'

await runService(crm)
