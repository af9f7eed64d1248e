// Which view of the panel is in front, and what lies over it for a moment.
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface ViewState {
  /** `connect`: the three steps to Ollama, opened by hand over a conversation. */
  view: 'chat' | 'history' | 'settings' | 'connect' | 'models';
  pickerOpen: boolean;
  /** The sheet of keyboard shortcuts. */
  sheetOpen: boolean;
  /** The message to scroll to, chosen in a search. */
  focusMessageId: string | undefined;
  /** What a shortcut did where nothing else shows it; a new object each time. */
  said: { words: string } | undefined;
}

export interface View {
  readonly store: StoreApi<ViewState>;
  show(view: ViewState['view']): void;
  showPicker(open: boolean): void;
  showSheet(open: boolean): void;
  focusMessage(messageId: string | undefined): void;
  /** Says something in passing, never the only sign of trouble; without words it falls silent. */
  say(words?: string): void;
}

export function createView(): View {
  const store = createStore<ViewState>(() => ({
    view: 'chat',
    pickerOpen: false,
    sheetOpen: false,
    focusMessageId: undefined,
    said: undefined,
  }));
  return {
    store,
    show: (view) => store.setState({ view, pickerOpen: false }),
    showPicker: (pickerOpen) => store.setState({ pickerOpen }),
    focusMessage: (focusMessageId) => store.setState({ focusMessageId }),
    showSheet: (sheetOpen) => store.setState({ sheetOpen }),
    say: (words) => store.setState({ said: words === undefined ? undefined : { words } }),
  };
}
