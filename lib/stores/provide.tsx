// The React binding of the panel's stores.
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { hasSources } from '../chat/sources';
import { endpointInUse } from '../core/endpoint';
import type { Place } from '../core/place';
import type { Model } from '../providers/provider';
import type { ChatState } from './chat-state';
import { type ConnectionState, chosenModel, placeFor } from './connection';
import type { Panel } from './panel';

const PanelContext = createContext<Panel | undefined>(undefined);

export function PanelProvider({ panel, children }: { panel: Panel; children: ReactNode }) {
  return <PanelContext value={panel}>{children}</PanelContext>;
}

/** The panel's stores and actions; the object never changes. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('usePanel outside of PanelProvider');
  return panel;
}

export function useChat<T>(select: (state: ChatState) => T): T {
  return useStore(usePanel().chat.store, select);
}

/** Whether answers in the conversation that is shown may name passages of pages. */
export const useNamesPassages = (): boolean => useChat(({ messages }) => hasSources(messages));

export function useConnection<T>(select: (state: ConnectionState) => T): T {
  return useStore(usePanel().connection.store, select);
}

/** The model that the next question goes to. */
export function useModel(): Model | undefined {
  const models = useConnection((state) => state.models);
  const name = useStore(usePanel().settings.store, (state) => state.settings?.model ?? '');
  return chosenModel(models, name);
}

/** Where the next question goes; undefined while no model can be asked. */
export function usePlace(): Place | undefined {
  const model = useModel();
  const settings = useStore(usePanel().settings.store, (state) => state.settings);
  return model && settings && placeFor(endpointInUse(settings), model);
}
