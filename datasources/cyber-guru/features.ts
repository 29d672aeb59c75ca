import { z } from 'zod';

const feature = z.boolean().default(true);

/**
 * Further Cyber Guru features, which a customer's contract may lack. A feature that is switched off is never requested; one
 * that is on but returns 403 or 404 is not available.
 */
export const features = z
  .strictObject({
    /** CG-X1 */
    learningStatus: feature,
    /** CG-X2: rankings, and the teams as groups */
    rankings: feature,
    /** CG-X3: phishing simulations and their results */
    phishing: feature,
    /** CG-X4: finished lessons as course results */
    activities: feature,
    /** CG-X5 */
    workDay: feature,
    /** CG-X6 */
    successFactors: feature,
  })
  .prefault({});
export type Features = z.output<typeof features>;
