// Checks of addresses of machines: valid ones that are somebody's, neither documentation nor everybody's.
import { NOBODYS_4, NOBODYS_6 } from '../lookups';
import type { Match } from '../match';

export const NETWORK_CHECKS = {
  /** An IP address that is valid and tells something: none of documentation, of this machine, of known resolvers. */
  'telling-ip': ({ value }: Match) => {
    if (!value.includes(':')) return !NOBODYS_4.test(value);
    const [head = '', tail, more] = value.split('::');
    const groups = `${head}:${tail ?? ''}`.split(':').filter(Boolean);
    const size = groups.length + (value.includes('.') ? 1 : 0);
    const isWhole = tail === undefined ? size === 8 : size < 8 && size > 1;
    return more === undefined && isWhole && !NOBODYS_6.test(value);
  },
} as const;
