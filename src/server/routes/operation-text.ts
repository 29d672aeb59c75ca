import type { OperationsCache } from '../execution/operations-cache';
import { refuse, refuseRequest } from '../refusal';
import type { Refusal } from '../refusal';
import { sha256 } from '../trusted-documents';
import type { TrustedDocuments } from '../trusted-documents';
import type { OperationParams } from './operation-params';

/** Finds the text of the requested operation, so that every executed text has been checked. */
export interface OperationTexts {
  find(params: OperationParams): OperationText | Refusal;
  /** Stores the text of a valid operation for requests that send only its hash (automatic persisted queries). */
  register(params: OperationParams): void;
}

interface OperationText {
  readonly text: string;
  /** The SHA-256 of the text. */
  readonly hash: string;
}

/** @param trusted absent: any operation is executed */
export function createOperationTexts(
  operations: Pick<OperationsCache, 'persist' | 'persisted'>,
  trusted?: TrustedDocuments,
): OperationTexts {
  const findTrusted = (list: TrustedDocuments, { query, documentId, persistedHash }: OperationParams) => {
    const hash = query === null ? (documentId?.replace(/^sha256:/, '') ?? persistedHash ?? '') : sha256(query);
    const text = list.get(hash);
    if (text !== undefined) return { text, hash };
    return query === null
      ? refuse(404, 'PERSISTED_QUERY_NOT_IN_LIST', 'there is no trusted document with this id')
      : refuse(
          403,
          'QUERY_NOT_IN_SAFELIST',
          'this server executes only trusted documents, and this is not one of them',
        );
  };
  const findAny = ({ query, documentId, persistedHash }: OperationParams) => {
    if (query !== null) return { text: query, hash: sha256(query) };
    if (documentId !== null) {
      return refuse(
        400,
        'PERSISTED_QUERY_NOT_SUPPORTED',
        '"documentId": this server was started without --trusted-documents; send the operation as "query"',
      );
    }
    if (persistedHash === null) return refuseRequest('"query" is missing: send the operation as a string');
    const text = operations.persisted(persistedHash);
    // Clients recognise exactly this message, and then send the text.
    return text === undefined
      ? refuse(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
      : { text, hash: persistedHash };
  };

  return {
    find(params) {
      const { query, persistedHash } = params;
      const found = trusted ? findTrusted(trusted, params) : findAny(params);
      const isOther = 'hash' in found && query !== null && persistedHash !== null && found.hash !== persistedHash;
      return isOther ? refuse(400, 'BAD_USER_INPUT', 'the hash of the persisted query does not match "query"') : found;
    },
    register({ query, persistedHash }) {
      if (!trusted && persistedHash !== null && query !== null) operations.persist(persistedHash, query);
    },
  };
}
