import { cyberGuru } from '../../../datasources/cyber-guru';
import { openVendor } from '../open-vendor';

export const open = (settings: object) => openVendor(cyberGuru, settings);
