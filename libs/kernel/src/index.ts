export { type Err, err, type Ok, ok, type Result, unwrap } from './result.ts'
export {
  conflict,
  type DomainError,
  type ErrorKind,
  errorKinds,
  type FieldError,
  forbidden,
  invalid,
  notFound,
  ruleViolated,
  staleVersion,
  validation,
  wrongState,
} from './errors.ts'
export { isId, newId } from './ids.ts'
export { type Clock, systemClock, TestClock } from './clock.ts'
export { Decimal, decimal, type DecimalInput, decimalText, isDecimal } from './decimal.ts'
export {
  addMoney,
  allocateMoney,
  compareMoney,
  isCurrency,
  isZeroMoney,
  minorUnits,
  type Money,
  money,
  multiplyMoney,
  negateMoney,
  roundMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from './money.ts'
export { defineStateMachine, type StateMachine, type Transition } from './state-machine.ts'
