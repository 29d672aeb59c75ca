interface OfVendor {
  readonly origin: { readonly typeName: string; readonly vendor: string };
}

/**
 * Resolves the concrete type of interface values. Vendor types are named after the vendor, so that no vendor is named here;
 * other nodes carry their type's name. The values of the vendor enum come from the registry.
 */
export const typeResolution = {
  Node: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
  Source: {
    __resolveType: ({ typeName }: OfVendor['origin']) => `${typeName}Source`,
    vendor: ({ vendor }: OfVendor['origin']) => vendor,
  },
  LearnerAccount: { __resolveType: ({ origin }: OfVendor) => `${origin.typeName}Account` },
  CompanyProfile: { __resolveType: ({ origin }: OfVendor) => `${origin.typeName}CompanyProfile` },
};
