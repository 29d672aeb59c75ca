import { infosecIq } from '../../../datasources/infosec-iq';
import { openVendor } from '../open-vendor';
import type { OpenedVendor } from '../open-vendor';

export const open = (settings: object): OpenedVendor => openVendor(infosecIq, settings);
