import { cyberGuru } from './cyber-guru';
import { cyberhoot } from './cyberhoot';
import { cyberpilot } from './cyberpilot';
import { infosecIq } from './infosec-iq';
import { sibermate } from './sibermate';
import type { Vendor } from './spec/vendor';

/** All supported vendors: the only place that names them. */
export const vendors: readonly Vendor[] = [sibermate, infosecIq, cyberpilot, cyberhoot, cyberGuru];
