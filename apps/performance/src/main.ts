import { runService } from '@sellgraph/service-kit'
import { performance } from './service.ts'

await runService(performance)
