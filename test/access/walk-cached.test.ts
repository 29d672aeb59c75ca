import { walk } from './walk';

/** Everything is cached, by another process, in a shared Redis. */
walk(true);
