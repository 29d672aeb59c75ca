import { cyberpilot } from '../../../datasources/cyberpilot';
import { openVendor } from '../open-vendor';
import type { OpenedVendor } from '../open-vendor';

export const open = (settings: object): OpenedVendor => openVendor(cyberpilot, settings);
