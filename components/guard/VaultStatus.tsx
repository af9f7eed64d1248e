// One line that tells how many values stand behind placeholders on chatbots, and forgets them all.
import { useEffect, useState } from 'react';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { useVault, valuesInWords } from './use-vault';

/** Nothing is shown where nothing is kept. */
export function VaultStatus() {
  const { ports } = usePanel();
  const { count: read, forget } = useVault(ports.bus);
  const [told, setTold] = useState<number>();
  useEffect(() => {
    ports.link.onNews((news) => {
      if (news.type === 'vault-changed') setTold(news.count);
    });
  }, [ports]);
  const count = told ?? read ?? 0;
  if (count === 0) return null;
  return (
    <section
      aria-label="Values behind placeholders"
      data-testid="vault-status"
      className="flex flex-none flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-sunk px-3.5 py-1.5 text-[12.5px]"
    >
      <span role="status" className="min-w-0 flex-1">
        {valuesInWords(count)} behind placeholders
      </span>
      <Button small look="quiet" onClick={() => void forget()}>
        Forget all
      </Button>
    </section>
  );
}
