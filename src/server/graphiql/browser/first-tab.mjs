/**
 * The initial contents of the editors: those of the active tab. GraphiQL alone fills them from the last edit, so a tab's
 * variables are missing until the tab is selected again, and on a second visit the second tab is empty. Passing the stored
 * tab's content also prevents GraphiQL from opening another tab for it.
 */
export function firstTab(storage, tabs) {
  const { query, variables } = activeTab(storage) ?? tabs[0] ?? {};
  return { initialQuery: query ?? '', initialVariables: variables ?? '' };
}

function activeTab(storage) {
  try {
    const state = JSON.parse(storage.getItem('graphiql:tabState'));
    return state.tabs[state.activeTabIndex];
  } catch {
    return undefined;
  }
}
