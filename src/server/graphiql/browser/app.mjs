/* global document, Worker */
import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import { firstTab } from './first-tab.mjs';

// Monaco's workers are served next to this file: nothing is loaded from other hosts.
const assets = new URL('.', document.currentScript.src);
const WORKERS = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(WORKERS[label] ?? 'editor.worker.js', assets)),
};

const settings = JSON.parse(document.getElementById('settings').textContent);
const headers = settings.headers ? JSON.stringify(settings.headers, null, 2) : undefined;
// Another program's GraphiQL may have been served from this origin: its tabs must not appear here.
const storage = createLocalStorage({ namespace: 'awaregraph' });

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    // Headers come only from the editor, so the headers shown are the headers sent.
    fetcher: createGraphiQLFetcher({ url: settings.endpoint }),
    storage,
    defaultTabs: settings.tabs.map((tab) => ({ ...tab, ...(headers ? { headers } : {}) })),
    ...firstTab(storage, settings.tabs),
    // Headers are never stored: a reopened tab starts with these.
    initialHeaders: headers,
    defaultHeaders: headers,
    isHeadersEditorEnabled: true,
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  }),
);
