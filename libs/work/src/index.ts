export { closeWork, closeWorkOf, openWork, type WorkItem, type WorkToDo } from './work-item.ts'
export { workItems } from './capability.ts'
