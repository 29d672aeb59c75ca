import { z } from 'zod';

/** True or false. A placeholder always gives a string. */
export const flag = z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());
