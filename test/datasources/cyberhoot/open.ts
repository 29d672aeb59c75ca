import { cyberhoot } from '../../../datasources/cyberhoot';
import { openVendor } from '../open-vendor';

export const open = (settings: object) => openVendor(cyberhoot, settings);
