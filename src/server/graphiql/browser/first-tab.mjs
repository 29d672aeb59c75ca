/**
 * What the editors hold when the page opens. GraphiQL fills them from the last edit alone, so that a tab's variables are
 * left out until the tab is chosen anew, and on a second visit the second tab stands empty: here they are that tab's own.
 * Naming the stored tab's own content also keeps GraphiQL from opening another tab for it.
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
