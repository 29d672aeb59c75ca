/**
 * The public API for vendors outside this repository: what a vendor declares, the records that it delivers, and the
 * transport and readers of the built-in vendors.
 */
export { z } from 'zod';
export { mergeBatches } from './spec/batch';
export type * from './spec/call-context';
export type * from './spec/capabilities';
export type { Origin } from './spec/origin';
export { isNumericId, isPathSegment, isPossibleId } from './spec/possible-id';
export { SourceProblem } from './spec/problem';
export type { ProblemCode, ProblemFacts } from './spec/problem';
export type { DocumentedEndpoint, PublishedContract } from './spec/published-contract';
export type * from './spec/records';
export type * from './spec/transport';
export { connectionWide, listField, objectField } from './spec/vendor-fields';
export type * from './spec/vendor-fields';
export { defineVendor } from './spec/vendor';
export type { OpenTransport, Vendor, VendorConnection } from './spec/vendor';
export type * from './spec/writes';
export { runCooperatively, runSync } from './runtime/cooperative-scheduler';
export type { CooperativeTask } from './runtime/cooperative-scheduler';
export { basic, bearer, oauth } from './transport/authorization';
export { readRaw } from './transport/entity';
export { classifyStatus, messageOf } from './transport/interpret';
export {
  emptyListing,
  onlyRequested,
  readListing,
  rowsOf,
  toBatch,
  toBatchTask,
  withFields,
  withoutFields,
} from './transport/listing';
export type { Listing } from './transport/listing';
export { readCursorPages, readNumberedPages, readOffsetPages } from './transport/pages';
export type { OnStated, StatedLength, VendorPage } from './transport/pages';
export { path, withoutSlashes } from './transport/path';
export * from './transport/wire';
