import { LRUCache } from 'lru-cache';
import { refuse, refuseRequest } from '../refusal';
import type { Refusal } from '../refusal';
import { sha256 } from '../trusted-documents';
import type { TrustedDocuments } from '../trusted-documents';
import type { OperationParams } from './operation-params';

/** Finds the text of the requested operation, so that every executed text has been checked. */
export interface OperationTexts {
  find(params: OperationParams): { readonly text: string } | Refusal;
  /** Stores the text of a valid operation for requests that send only its hash (automatic persisted queries). */
  register(params: OperationParams): void;
}

const PERSISTED_CHARACTERS = 4_000_000;

/** @param trusted absent: any operation is executed */
export function createOperationTexts(trusted?: TrustedDocuments): OperationTexts {
  const persisted = new LRUCache<string, string>({
    maxSize: PERSISTED_CHARACTERS,
    sizeCalculation: (text, hash) => text.length + hash.length,
  });

  const findTrusted = (list: TrustedDocuments, { query, documentId, persistedHash }: OperationParams) => {
    const text = list.get(
      query === null ? (documentId?.replace(/^sha256:/, '') ?? persistedHash ?? '') : sha256(query),
    );
    if (text !== undefined) return { text };
    return query === null
      ? refuse(404, 'PERSISTED_QUERY_NOT_IN_LIST', 'there is no trusted document with this id')
      : refuse(
          403,
          'QUERY_NOT_IN_SAFELIST',
          'this server executes only trusted documents, and this is not one of them',
        );
  };
  const findAny = ({ query, documentId, persistedHash }: OperationParams) => {
    if (query !== null) return { text: query };
    if (documentId !== null) {
      return refuse(
        400,
        'PERSISTED_QUERY_NOT_SUPPORTED',
        '"documentId": this server was started without --trusted-documents; send the operation as "query"',
      );
    }
    if (persistedHash === null) return refuseRequest('"query" is missing: send the operation as a string');
    const text = persisted.get(persistedHash);
    // Clients recognise exactly this message, and then send the text.
    return text === undefined ? refuse(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound') : { text };
  };

  return {
    find(params) {
      const { query, persistedHash } = params;
      const found = trusted ? findTrusted(trusted, params) : findAny(params);
      const isOther = query !== null && persistedHash !== null && sha256(query) !== persistedHash;
      return 'text' in found && isOther
        ? refuse(400, 'BAD_USER_INPUT', 'the hash of the persisted query does not match "query"')
        : found;
    },
    register({ query, persistedHash }) {
      if (!trusted && persistedHash !== null && query !== null) persisted.set(persistedHash, query);
    },
  };
}
