// How many values the guard keeps in memory for the round trip, and forgetting them.
import { useCallback, useState } from 'react';
import type { SettingsPorts } from '@/lib/stores/ports';
import { useOnReturn } from '../ui/use-on-return';

export interface VaultState {
  /** Undefined until it is known. */
  count: number | undefined;
  forget: () => Promise<void>;
}

/** On a page that hears no news; asked again whenever the user comes back. */
export function useVault(bus: SettingsPorts['bus']): VaultState {
  const [count, setCount] = useState<number>();
  const read = useCallback(async () => {
    const reply = await bus.send('vault.count', {});
    if (reply.ok) setCount(reply.value);
  }, [bus]);
  useOnReturn(read);
  const forget = async () => {
    await bus.send('vault.forget', {});
    await read();
  };
  return { count, forget };
}

/** "3 values" in words. */
export const valuesInWords = (count: number): string =>
  count === 1 ? '1 value' : `${count.toLocaleString('en')} values`;
