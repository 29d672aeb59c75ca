import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, print } from 'graphql';
import { readTypeDefs } from './src/graphql/type-defs';

const { core, vendors } = readTypeDefs(process.cwd());

/** The parent value of resolvers for vendor-specific types, by the interface that the type implements. */
const VENDOR_VALUES: Readonly<Record<string, string>> = {
  Source: '../../datasources/spec/origin#Origin',
  LearnerAccount: '../domain/records#LinkedAccount',
  CompanyProfile: '../domain/records#Profile',
};

/** Vendor-specific types are read from the vendors' SDL, so that this file names no vendor. */
const vendorTypes = vendors.flatMap(({ definitions }) =>
  definitions.flatMap((type): [string, string][] => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const shared = type.interfaces?.map(({ name }) => VENDOR_VALUES[name.value]).find((value) => value !== undefined);
    return [[type.name.value, shared ?? '../domain/vendor-data#VendorObject']];
  }),
);

const records = [
  'Group',
  'Course',
  'Simulation',
  'Breach',
  'Policy',
  'CourseResult',
  'SimulationResult',
  'PolicyResult',
  'AssessmentResult',
];
const connections: [string, string][] = [
  ['Company', '../domain/company#Company'],
  ['Learner', '../domain/people/learner#Learner'],
  ['Team', '../domain/teams/teams#Team'],
  ...records.map((name): [string, string] => [name, `../domain/records#${name}`]),
  ['BreachExposure', '../domain/records#Exposure'],
  ['Activity', '../domain/lists/activity#Activity'],
  ['Timeline', '../domain/records#TimelineEvent'],
];

const payloads = [
  'CreateLearnersPayload',
  'LearnersPayload',
  'GroupPayload',
  'PolicyPayload',
  'PoliciesPayload',
  'CampaignPayload',
  'UploadPolicyDocumentPayload',
];

/** Graph types and domain values share names: the generated file imports the values as `…Value`. */
const asValues = (mappers: Record<string, string>) =>
  Object.fromEntries(Object.entries(mappers).map(([type, value]) => [type, `${value} as ${type}Value`]));

const config: CodegenConfig = {
  schema: [...core, ...vendors].map((document) => print(document)),
  generates: {
    // Enums as values, in a file of their own that imports nothing, so that closed sets need no second list.
    'src/generated/enums.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsConst: true, namingConvention: { enumValues: 'keep' } },
    },
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../server/context#Context',
        useTypeImports: true,
        immutableTypes: true,
        enumsAsTypes: true,
        strictScalars: true,
        addInterfaceFieldResolverTypes: true,
        defaultScalarType: 'unknown',
        // A resolver may return an error instead of any value, such as one item of a list.
        resolverTypeWrapperSignature: 'Promise<T> | T | Error',
        scalars: {
          DateTime: 'string',
          Date: 'string',
          EmailAddress: 'string',
          URL: 'string',
          JSON: 'unknown',
          Upload: '../domain/writes/upload#Upload',
        },
        mappers: asValues({
          ...Object.fromEntries(vendorTypes),
          ...Object.fromEntries(connections.filter(([name]) => name !== 'Timeline')),
          ...Object.fromEntries(
            connections.map(([name]) => [`${name}Connection`, `../domain/pages/pages#${name}Page`]),
          ),
          TimelineEvent: '../domain/records#TimelineEvent',
          Viewer: '../access/viewer#Viewer',
          Source: '../../datasources/spec/origin#Origin',
          SourceHealth: '../../datasources/engine/sources#HealthReport',
          SourceStatus: '../domain/contributions#SourceStatus',
          SourceProblem: '../domain/problem#ProblemReport',
          CompanySource: '../../datasources/spec/origin#Origin',
          LearnerAccount: '../domain/records#LinkedAccount',
          Manager: '../domain/attributes/attributes#Manager',
          BreakdownRow: '../domain/breakdown#BreakdownRow',
          BreakdownValue: '../domain/breakdown#BreakdownValue',
          BreakdownConnection: '../domain/breakdown#BreakdownPage',
          CompanyProfile: '../domain/records#Profile',
          TrainingSummary: '../domain/summaries#Training',
          PhishingSummary: '../domain/summaries#Phishing',
          ExposureSummary: '../domain/summaries#Exposure',
          Portfolio: '../domain/companies/portfolio#Portfolio',
          UnassignedTenant: '../domain/companies/unassigned-tenants#UnassignedTenant',
          LearnerSet: '../domain/summaries#CountedPeople',
          TrendPoint: '../domain/summarizing#TrendPoint',
          Risk: '../domain/risk#AssessedRisk',
          Rate: '../domain/availability#SummaryRate',
          ExcludedSource: '../domain/availability#ExcludedSource',
          UnavailableCount: '../domain/availability#UnavailableCount',
          RiskDistribution: '../domain/risk-distribution#RiskDistribution',
          RiskFactor: '../domain/measures/risk#RiskFactor',
          RiskPoint: '../domain/records#RiskPoint',
          AcknowledgementSummary: '../domain/acknowledgement#Acknowledgement',
          ...Object.fromEntries(payloads.map((name) => [name, `../domain/writes/payload#${name}`])),
          WriteResult: '../domain/writes/results#WriteResult',
          UserError: '../domain/writes/results#UserError',
          VendorCall: '../domain/writes/results#VendorCall',
          Coverage: '../domain/people/coverage#Coverage',
          SourceCoverage: '../domain/people/coverage#SourceCoverage',
        }),
      },
    },
  },
};

export default config;
