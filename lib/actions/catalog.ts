// The actions of the context menu: one row each, from which menu and request follow.

export interface Action {
  /** Permanent; also the menu item's id. */
  id: string;
  label: string;
  /** What the action works on, and where its menu item shows. */
  on: 'selection' | 'page';
  /** `chat`: the question is asked about the text. `summarize`: the text is summarized, however long it is. */
  task: 'chat' | 'summarize';
  /** What the user says by choosing it: their message in the chat. */
  question: string;
}

export const SUMMARIZE_PAGE: Action = {
  id: 'summarize-page',
  label: 'Summarize page',
  on: 'page',
  task: 'summarize',
  question: 'Summarize this page',
};

export const ACTIONS: readonly Action[] = [
  {
    id: 'summarize-selection',
    label: 'Summarize selection',
    on: 'selection',
    task: 'summarize',
    question: 'Summarize this selection',
  },
  SUMMARIZE_PAGE,
];

export const actionById = (id: string): Action | undefined =>
  ACTIONS.find((action) => action.id === id);
