import type { Extras } from '../source/extras';
import { readRaw } from '../transport/entity';
import { userSummary } from './contract';

/** What only CyberPilot has: all of it stands in the one report. */
export function createExtras(): Extras {
  return {
    CyberPilotAccount: {
      own({ raw }: { readonly raw: unknown }) {
        const { user, ...counts } = readRaw('CP-01', userSummary, raw);
        return { ...counts, branch: user.branch ?? null, groups: user.groups };
      },
    },
  };
}
