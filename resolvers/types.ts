interface OfVendor {
  readonly origin: { readonly typeName: string; readonly vendor: string };
}

/** The names of a kind of type by vendor, put together once: they are needed for each value. */
function typeNames(kind: string): (typeName: string) => string {
  const names = new Map<string, string>();
  return (typeName) => {
    const known = names.get(typeName);
    if (known !== undefined) return known;
    const name = `${typeName}${kind}`;
    names.set(typeName, name);
    return name;
  };
}
const sourceName = typeNames('Source');
const accountName = typeNames('Account');

/**
 * Resolves the concrete type of interface values. Vendor types are named after the vendor, so that no vendor is named here;
 * other nodes carry their type's name. The values of the vendor enum come from the registry.
 */
export const typeResolution = {
  SourceRecord: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
  Node: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
  Source: {
    __resolveType: ({ typeName }: OfVendor['origin']) => sourceName(typeName),
    vendor: ({ vendor }: OfVendor['origin']) => vendor,
  },
  LearnerAccount: { __resolveType: ({ origin }: OfVendor) => accountName(origin.typeName) },
  CompanyProfile: { __resolveType: ({ origin }: OfVendor) => `${origin.typeName}CompanyProfile` },
};
