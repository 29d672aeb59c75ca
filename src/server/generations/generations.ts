import type { Source } from '../../../datasources/engine/sources';
import type { Config } from '../../config/config';
import type { App } from '../app';
import type { Generation, GenerationFactory } from './generation';

/** The configuration in use, and older ones until their last requests have ended. */
export interface Generations {
  readonly current: () => Generation;
  /** All that are in use, the current one last. */
  readonly live: () => readonly Generation[];
  /** Requests that arrive from now on use another configuration. */
  replace(config: Config): Promise<void>;
}

/** What a configuration has that the one before did not have. */
interface News {
  /** The connections that companies read from. */
  readonly opened: readonly Source[];
  readonly isOtherKeyServer: boolean;
}

export interface GenerationsOptions {
  readonly factory: GenerationFactory;
  /** Called with each configuration. */
  readonly onEnter: (generation: Generation, news: News) => void;
  readonly onBug: (error: unknown) => void;
}

export async function openGenerations(first: Config, options: GenerationsOptions): Promise<Generations> {
  const { factory, onEnter, onBug } = options;
  const enter = async (config: Config, previous?: Generation): Promise<Generation> => {
    const generation = await factory.create(config, previous);
    try {
      await generation.app.activate();
    } catch (error) {
      // What it has opened is used by nobody.
      await generation.retire();
      throw error;
    }
    onEnter(generation, {
      opened: newSources(generation.app, previous?.app),
      isOtherKeyServer: JSON.stringify(config.jwt) !== JSON.stringify(previous?.config.jwt),
    });
    return generation;
  };
  let current = await enter(first);
  const live = new Set([current]);
  return {
    current: () => current,
    live: () => [...live],
    async replace(config) {
      const old = current;
      current = await enter(config, old);
      live.add(current);
      old.retire().then(() => live.delete(old), onBug);
    },
  };
}

/** Only sources from which a company reads, and that are switched on: others may be configured for later. */
function newSources(
  { companies, sources }: Pick<App, 'companies' | 'sources'>,
  previous?: Pick<App, 'sources'>,
): readonly Source[] {
  const used = new Set(companies.flatMap(({ origins }) => origins.map(({ source }) => source)));
  return [...sources.values()].filter(
    (source) => source.enabled && used.has(source.slug) && previous?.sources.get(source.slug) !== source,
  );
}
