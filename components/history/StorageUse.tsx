// How much space the browser says everything takes, and whether it may clear it when space runs short.
import { useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import { formatSize } from '../ui/format';

interface Use {
  usage: number;
  quota: number;
  isKept: boolean;
}

async function look(): Promise<Use> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { usage, quota, isKept: await navigator.storage.persisted() };
}

export function StorageUse() {
  const [use, setUse] = useState<Use>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void look().then(setUse), []);
  if (!use) return null;
  const isScarce = use.quota > 0 && use.usage > use.quota * 0.8;
  return (
    <div data-testid="storage-use" className="flex flex-wrap items-center gap-2 px-3 py-2.5">
      <p className="min-w-0 flex-1">
        {formatSize(use.usage)} used
        <span className="block text-[12.5px] text-faint">
          {use.isKept
            ? 'The browser keeps it, also when space runs short.'
            : 'The browser may clear it when space runs short.'}
          {isScarce && ` Of ${formatSize(use.quota)}: export and delete old chats soon.`}
          {isRefused && ' It has refused to promise more.'}
        </span>
      </p>
      {!use.isKept && (
        <Button
          small
          onClick={async () => {
            setRefused(!(await navigator.storage.persist()));
            setUse(await look());
          }}
        >
          Keep it
        </Button>
      )}
    </div>
  );
}
