import type { Organization } from './organization';

/** Two of the vendor's, and one of the organization's own. */
export function policyTemplatesOf({ id, name }: Pick<Organization, 'id' | 'name'>) {
  return [1, 2, 3].map((index) => ({
    id: index === 3 ? `pt_3_${id}` : `pt_${index}`,
    name: index === 3 ? `Policy template of ${name}` : `Policy template ${index}`,
    category: 'Security',
    description: 'Ready to fill in',
    published: true,
    pdfFile: null,
    own: index === 3,
  }));
}
