import { cyberpilot } from '../../../datasources/cyberpilot';
import { openVendor } from '../open-vendor';

export const open = (settings: object) => openVendor(cyberpilot, settings);
