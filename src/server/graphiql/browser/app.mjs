import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';

// Monaco's workers are files of ours: nothing comes from elsewhere.
const WORKERS = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(`/graphiql/assets/${WORKERS[label] ?? 'editor.worker.js'}`),
};

const settings = JSON.parse(document.getElementById('settings').textContent);
const headers = settings.headers ? JSON.stringify(settings.headers, null, 2) : undefined;

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: settings.endpoint, headers: settings.headers ?? {} }),
    defaultTabs: settings.tabs.map((tab) => ({ ...tab, ...(headers ? { headers } : {}) })),
    initialHeaders: headers,
    isHeadersEditorEnabled: true,
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  }),
);
