// The actions of the context menu: one row each, from which menu and request follow.

export interface Action {
  /** Permanent; also the menu item's id. */
  id: string;
  label: string;
  /** What the action works on, and where its menu item shows. */
  on: 'selection' | 'page';
}

export const ACTIONS = [
  { id: 'summarize-selection', label: 'Summarize selection', on: 'selection' },
  { id: 'summarize-page', label: 'Summarize page', on: 'page' },
] as const satisfies readonly Action[];

export const actionById = (id: string): Action | undefined =>
  ACTIONS.find((action) => action.id === id);
