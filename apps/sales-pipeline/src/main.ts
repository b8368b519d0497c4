import { runService } from '@sellgraph/service-kit'
import { salesPipeline } from './service.ts'

await runService(salesPipeline)
