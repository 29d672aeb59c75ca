import { describe } from '@jest/globals';
import { findWhatThereIs, walk } from './walk';

// One file for both: what there is to walk is found once.
findWhatThereIs();

describe('where nothing is cached, every id is looked up by itself', () => walk(false));

describe('where everything is cached, by another process, in a shared Redis', () => walk(true));
