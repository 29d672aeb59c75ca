import type { OperationDefinitionNode } from 'graphql';
import type { ValidOperation } from '../execution/operations-cache';
import type { OperationParams } from './operation-params';

/** An operation that passed all checks, with everything that its execution needs. */
export interface AdmittedOperation {
  readonly params: OperationParams;
  readonly checked: ValidOperation;
  readonly operation: OperationDefinitionNode;
  readonly cost: number;
}
