// What each part of the user's own additions to the guard is given.
import type { Settings } from '@/lib/settings/schema';
import type { SettingsPorts } from '@/lib/stores/ports';

type Guard = Settings['guard'];

export interface OwnProps extends Pick<SettingsPorts, 'bus' | 'readFile'> {
  guard: Guard;
  changeGuard: (changes: Partial<Guard>) => void;
}
