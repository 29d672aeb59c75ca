import { useCallback, useMemo, useState } from 'react';
import { useListClient } from '../../graph/list-client';
import type { Person } from './columns';
import { everybody } from './use-people';
import type { ListVariables } from './use-people';

/** A person who is chosen; the name is for the results. */
export type Chosen = Pick<Person, 'id' | 'name'>;

export interface Selection {
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly choose: (person: Chosen, isChosen: boolean) => void;
  /** @param onProgress called with the number of people who are read so far */
  readonly chooseAll: (onProgress: (done: number) => void) => Promise<void>;
  readonly clear: () => void;
}

/** Nobody needs more than the names for acting. */
const NO_PARTS = {
  accounts: false,
  risk: false,
  training: false,
  phishing: false,
  exposure: false,
  times: false,
  teams: false,
  identity: false,
  department: false,
  jobTitle: false,
  country: false,
  manager: false,
} as const;

/** The people to act for: chosen one by one, or all of a list. A change of the filter does not unchoose anybody. */
export function useSelection(variables: ListVariables): Selection {
  const client = useListClient();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const choose = useCallback(
    (person: Chosen, isChosen: boolean) =>
      setChosen((before) => {
        const after = new Map(before);
        if (isChosen) after.set(person.id, person);
        else after.delete(person.id);
        return after;
      }),
    [],
  );
  const key = JSON.stringify(variables);
  return useMemo(
    () => ({
      chosen,
      choose,
      async chooseAll(onProgress) {
        const all = new Map<string, Chosen>();
        for await (const part of everybody(client, { ...(JSON.parse(key) as ListVariables), ...NO_PARTS })) {
          for (const { id, name } of part) all.set(id, { id, name });
          onProgress(all.size);
        }
        setChosen(all);
      },
      clear: () => setChosen(new Map()),
    }),
    [chosen, choose, client, key],
  );
}
