/** The names of vendors as they write them; another vendor is named by its value. */
const NAMES: Readonly<Record<string, string>> = {
  SIBERMATE: 'SiberMate',
  INFOSEC_IQ: 'Infosec IQ',
  CYBERPILOT: 'CyberPilot',
  CYBERHOOT: 'CyberHoot',
  CYBER_GURU: 'Cyber Guru',
};

export interface NamedSource {
  readonly slug: string;
  readonly vendor: string;
}

export const vendorName = (vendor: string): string => NAMES[vendor] ?? vendor;

/** The vendor's name; with the slug where two connections could be meant. */
export function sourceName({ slug, vendor }: NamedSource): string {
  const name = vendorName(vendor);
  return slug === vendor.toLowerCase().replaceAll('_', '-') ? name : `${name} (${slug})`;
}
