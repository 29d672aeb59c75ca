import { sibermate } from '../../../datasources/sibermate';
import { openVendor } from '../open-vendor';
import type { OpenedVendor } from '../open-vendor';

export const open = (settings: object): OpenedVendor => openVendor(sibermate, settings);
