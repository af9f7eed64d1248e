// What is said about where a text goes.
import type { Endpoint } from '@/lib/core/endpoint';
import { type Place, placeOf } from '@/lib/core/place';

export const PLACE_WORDS = {
  machine: 'On this machine',
  network: 'Your network',
  internet: 'Internet',
} as const satisfies Record<Place, string>;

export const LIMITS: readonly { value: Place; name: string }[] = [
  { value: 'machine', name: 'Only on this machine (local lock)' },
  { value: 'network', name: 'As far as your network' },
  { value: 'internet', name: 'Anywhere, also to the internet' },
];

/** What lifting the lock means, said before it is done. */
export const LIFTED = {
  machine: '',
  network: 'What you ask, and the pages and files that you ask about, will leave this machine.',
  internet:
    'What you ask, and the pages and files that you ask about, may go to other people’s computers, also for models that the server only passes them on to.',
} as const satisfies Record<Place, string>;

/** A sign-in or a text over such an address can be read by others on the way. */
export const isUnencrypted = (url: string): boolean =>
  url.startsWith('http:') && placeOf(url) !== 'machine';

/** Without the scheme where it says nothing. */
export const shownUrl = ({ url }: Pick<Endpoint, 'url'>): string => url.replace(/^http:\/\//, '');
