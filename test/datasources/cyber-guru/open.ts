import { cyberGuru } from '../../../datasources/cyber-guru';
import { openVendor } from '../open-vendor';
import type { OpenedVendor } from '../open-vendor';

export const open = (settings: object): OpenedVendor => openVendor(cyberGuru, settings);
