/* global document, Worker */
import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import { tabsOfViewer } from './example-company.mjs';
import { firstTab } from './first-tab.mjs';
import { rememberingFetch, storedHeaders } from './session-key.mjs';
import { storageWithoutHeaders } from './storage-without-headers.mjs';

// Monaco's workers are served next to this file: nothing is loaded from other hosts.
const assets = new URL('.', document.currentScript.src);
const WORKERS = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(WORKERS[label] ?? 'editor.worker.js', assets)),
};

const settings = JSON.parse(document.getElementById('settings').textContent);
const prefilled = settings.headers ?? storedHeaders();
const headers = prefilled ? JSON.stringify(prefilled, null, 2) : undefined;
// Another program's GraphiQL may have been served from this origin: its tabs must not appear here.
const storage = storageWithoutHeaders(createLocalStorage({ namespace: 'awaregraph' }));

void tabsOfViewer(settings, prefilled).then((tabs) =>
  createRoot(document.getElementById('graphiql')).render(
    createElement(GraphiQL, {
      // Headers come only from the editor, so the headers shown are the headers sent.
      fetcher: createGraphiQLFetcher({ url: settings.endpoint, fetch: rememberingFetch(fetch) }),
      storage,
      defaultTabs: tabs.map((tab) => ({ ...tab, ...(headers ? { headers } : {}) })),
      ...firstTab(storage, tabs),
      // Headers are never stored beyond the tab of the browser: a reopened one starts with these.
      initialHeaders: headers,
      defaultHeaders: headers,
      isHeadersEditorEnabled: true,
      defaultEditorToolsVisibility: 'headers',
      shouldPersistHeaders: false,
    }),
  ),
);
