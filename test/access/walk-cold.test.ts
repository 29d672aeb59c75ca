import { walk } from './walk';

/** Nothing is cached: every id is looked up by itself. */
walk(false);
