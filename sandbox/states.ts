import type { CyberHootSettings, CyberHootState } from './vendors/cyberhoot/notices';
import type { InfosecIqSettings } from './vendors/infosec-iq/campaign-writes';
import type { InfosecIqState } from './vendors/infosec-iq/snapshot';
import type { SiberMateState } from './vendors/sibermate/snapshot';
import type { SiberMateSettings } from './vendors/sibermate/writes';

/** What `Sandboxes.state` returns, by vendor: those that have writes. */
export interface SandboxStates {
  readonly sibermate: SiberMateState;
  readonly 'infosec-iq': InfosecIqState;
  readonly cyberhoot: CyberHootState;
}

/** What `Sandboxes.settings` returns, by vendor. Changes hold from the next request on. */
export interface SandboxSettings {
  readonly sibermate: SiberMateSettings;
  readonly 'infosec-iq': InfosecIqSettings;
  readonly cyberhoot: CyberHootSettings;
}
