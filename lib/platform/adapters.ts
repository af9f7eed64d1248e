// Everything of the browser that the background hands to its rooms, in one object.
import * as badge from './badge';
import * as guardLine from './guard-line';
import { keepAlive } from './keep-alive';
import * as managedPolicy from './managed-policy';
import { guardOwnSites } from './own-sites';
import * as pages from './page-reader';
import { openPanel } from './panel-opening';
import { dropReach, mayReach } from './reach';
import { readInReader } from './reader';
import * as stored from './stored-items';

export const adapters = {
  ...stored,
  ...pages,
  ...badge,
  ...guardLine,
  ...managedPolicy,
  guardOwnSites,
  keepAlive,
  readInReader,
  openPanel,
  mayReach,
  dropReach,
  clock: Date.now,
  newId: () => crypto.randomUUID() as string,
};
