import { addDays, type LocalDate } from '@sellgraph/calendar'
import { ok, type Result, ruleViolated } from '@sellgraph/kernel'

export interface TrainingPeriod {
  readonly fromDate: LocalDate
  readonly toDate: LocalDate
}

export interface Exam {
  readonly courseCode: string
  readonly takenOn: LocalDate
  readonly passed: boolean
}

/** Days of training: a day with two courses is one day. */
export function trainingDays(periods: readonly TrainingPeriod[]): number {
  const days = new Set<LocalDate>()
  for (const { fromDate, toDate } of periods) {
    for (let day = fromDate; day <= toDate; day = addDays(day, 1)) days.add(day)
  }
  return days.size
}

/**
 * R157: at least P01 days of training and an exam passed. The exam that counts is the last one of its course, so that
 * a failed repetition takes an earlier pass away. Answers with the course that certifies.
 */
export function decideCertification(
  { trainings, exams }: { trainings: readonly TrainingPeriod[]; exams: readonly Exam[] },
  requiredDays: number,
): Result<{ courseCode: string }> {
  const days = trainingDays(trainings)
  if (days < requiredDays) {
    return ruleViolated(
      'P01',
      'TRAINING_TOO_SHORT',
      `${days} of at least ${requiredDays} days of training are recorded.`,
    )
  }
  const last = new Map<string, Exam>()
  for (const exam of exams) {
    const earlier = last.get(exam.courseCode)
    if (earlier === undefined || exam.takenOn >= earlier.takenOn) last.set(exam.courseCode, exam)
  }
  const passed = [...last.values()].filter((exam) => exam.passed).sort((a, b) => (a.takenOn < b.takenOn ? -1 : 1))
  const [certifying] = passed
  if (certifying === undefined) return ruleViolated('R157', 'EXAM_NOT_PASSED', 'No exam has been passed yet.')
  return ok({ courseCode: certifying.courseCode })
}
