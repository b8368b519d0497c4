export {
  closeWork,
  closeWorkOf,
  type Escalation,
  type FindRecordOfWork,
  giveWork,
  openWork,
  type RecordOfWork,
  rekeyWorkOf,
  superiorsOf,
  type WorkItem,
  type WorkToDo,
} from './work-item.ts'
export { workItems } from './capability.ts'
