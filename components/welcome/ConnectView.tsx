// The connection doctor as a view of its own, opened from a notice inside a conversation; it closes when all is well.
import { useEffect } from 'react';
import { useConnection, usePanel } from '@/lib/stores/provide';
import { Later } from '../ui/Later';

/** Comes when there is trouble: most panels open without. */
export const doctor = async () => (await import('./Connect')).Connect;

export function ConnectView() {
  const { view } = usePanel();
  const isReady = useConnection(({ status }) => status === 'ready');
  useEffect(() => {
    if (isReady) view.show('chat');
  }, [isReady, view]);
  return <Later load={doctor} />;
}
