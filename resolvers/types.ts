interface OfVendor {
  readonly origin: { readonly typeName: string; readonly vendor: string };
}

/**
 * Which type a value of an interface is. Vendors' types are named after the vendor, so that none is named here; other
 * nodes carry their type's name. The enum of vendors is the registry's, and likewise not spelled out.
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
