import type { VendorFields } from '../spec/vendor-fields';
import { readRaw } from '../transport/entity';
import { userSummary } from './wire-schema';
import type { Named } from './wire-schema';

/** CyberPilot's vendor-specific fields: all are in the one report. */
export function createExtras(): VendorFields {
  return {
    CyberPilotAccount: {
      own({ raw }: { readonly raw: unknown }) {
        const { user, ...counts } = readRaw('CP-01', userSummary, raw);
        return { ...counts, branch: user.branch && groupName(user.branch), groups: user.groups.map(groupName) };
      },
    },
  };
}

/** The name of the group; its id if the name cannot be parsed. */
function groupName({ id, name }: Named): { readonly id: string; readonly name: string } {
  return { id, name: name ?? id };
}
