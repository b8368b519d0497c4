import { runService } from '@sellgraph/service-kit'
import { fulfillment } from './service.ts'

await runService(fulfillment)
