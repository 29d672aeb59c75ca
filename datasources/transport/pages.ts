/** Reads lists that vendors send in pages, and reports what is missing or repeated. */
export { readCursorPages } from './pages/cursor';
export { readNumberedPages } from './pages/numbered';
export type { OnStated, StatedLength } from './pages/numbered';
export { readOffsetPages } from './pages/offset';
export { oldest, withoutRepeats } from './pages/pass';
export type { VendorPage } from './pages/pass';
