// Which view of the panel is in front, and whether the model picker is open.
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface ViewState {
  /** `connect`: the three steps to Ollama, opened by hand over a conversation. */
  view: 'chat' | 'history' | 'settings' | 'connect';
  pickerOpen: boolean;
}

export interface View {
  readonly store: StoreApi<ViewState>;
  show(view: ViewState['view']): void;
  showPicker(open: boolean): void;
}

export function createView(): View {
  const store = createStore<ViewState>(() => ({ view: 'chat', pickerOpen: false }));
  return {
    store,
    show: (view) => store.setState({ view, pickerOpen: false }),
    showPicker: (pickerOpen) => store.setState({ pickerOpen }),
  };
}
