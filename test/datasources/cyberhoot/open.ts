import { cyberhoot } from '../../../datasources/cyberhoot';
import { openVendor } from '../open-vendor';
import type { OpenedVendor } from '../open-vendor';

export const open = (settings: object): OpenedVendor => openVendor(cyberhoot, settings);
