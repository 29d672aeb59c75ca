import type { Extras } from '../source/extras';
import { readRaw } from '../transport/entity';
import { userSummary } from './contract';
import type { Named } from './contract';

/** What only CyberPilot has: all of it stands in the one report. */
export function createExtras(): Extras {
  return {
    CyberPilotAccount: {
      own({ raw }: { readonly raw: unknown }) {
        const { user, ...counts } = readRaw('CP-01', userSummary, raw);
        return { ...counts, branch: user.branch && groupName(user.branch), groups: user.groups.map(groupName) };
      },
    },
  };
}

/** Where its name cannot be read, its id stands for it. */
function groupName({ id, name }: Named): { readonly id: string; readonly name: string } {
  return { id, name: name ?? id };
}
