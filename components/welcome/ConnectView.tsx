// The three steps as a view of their own, opened from a notice inside a conversation; it closes when all is well.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { Connect } from './Connect';

export function ConnectView() {
  const { connection, view } = usePanel();
  const state = useStore(connection.store);
  const isReady = state.status === 'ready';
  useEffect(() => {
    if (isReady) view.show('chat');
  }, [isReady, view]);
  return state.status === 'trouble' ? <Connect fault={state.fault} /> : null;
}
