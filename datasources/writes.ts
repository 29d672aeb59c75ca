/**
 * The door of the domain to what changes something at the vendors: the writer of a request, what it sends, and what became of
 * it. `src/domain/writes` imports nothing else of `datasources/` for it.
 */
export type { MadeCall, WriteJournal, WriteState, Writer, Written, WrittenItem } from './engine/writer';
export type * from './spec/writes';
export { worseOf } from './engine/writer';
