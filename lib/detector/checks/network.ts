// Checks of addresses of machines: valid ones that are somebody's, neither documentation nor everybody's.
import type { Match } from '../match';

/** RFC 5737 and RFC 1122 ranges, netmasks, a cloud's own address, resolvers that everybody uses. */
const NOBODYS_4 =
  /^(?:0\.|224\.0\.0\.|(\d{1,3})\.\1\.\1\.\1$|127\.|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|169\.254\.|(?:8\.8\.(?:8\.8|4\.4)|1\.(?:1\.1\.1|0\.0\.1)|9\.9\.9\.9|149\.112\.112\.112|208\.67\.22[02]\.22[02]|1\.2\.3\.4|98\.76\.54\.32|12\.34\.56\.78|10\.0\.0\.1|192\.168\.[01]\.(?:1|254))$|(?:\d+\.){3}0$)/;

/** Loopback, documentation (RFC 3849), multicast, resolvers that everybody uses. */
const NOBODYS_6 =
  /^(?:0*:|::|(?:0+:)+|2001:0?db8:|ff[\da-f]{2}:|2001:4860:4860:|2606:4700:4700:|2620:fe:)/i;

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
