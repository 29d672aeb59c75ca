/**
 * The door of the domain to the data sources: the reads of a request, what they deliver, and the helpers for long work over
 * them. `src/domain` imports nothing else of `datasources/`.
 */
export { indexByField } from './engine/attach-origin';
export type { PeopleRecords } from './engine/key-reader';
export { failed, isDisabled, mergeOutcomes, notSupported, withRecords, withoutRecords } from './engine/outcome';
export type { Outcome, OutcomeState, ProblemEffect } from './engine/outcome';
export { findByPerson } from './engine/record-finder';
export type { RequestReader, VendorPageResult } from './engine/request-reader';
export {
  forEachSliced,
  isSliceUsedUp,
  runCooperatively,
  runSync,
  yieldToEventLoop,
} from './runtime/cooperative-scheduler';
export type { CooperativeTask } from './runtime/cooperative-scheduler';
export { loadRaw } from './runtime/raw-payload';
export { readAddress } from './spec/addresses';
export type {
  Capabilities,
  PersonalRecordKind,
  ReadCapability,
  RecordKind,
  RecordOf,
  UnreadableField,
} from './spec/capabilities';
export type { Origin, Sourced } from './spec/origin';
export { personFieldsOf } from './spec/person-keys';
export { SourceProblem } from './spec/problem';
export type { ProblemCode } from './spec/problem';
export type * from './spec/records';
export type { VendorFieldPages, VendorFieldRead, VendorFields } from './spec/vendor-fields';
