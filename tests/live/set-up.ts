// Before all live tests: the model they use is made on the server; after them nothing of theirs is left there.
import { LIVE, makeModel, removeAll } from './server';

export default async function setUp(): Promise<() => Promise<void>> {
  if (!LIVE) throw new Error('No server is named: run npm run test:live.');
  await makeModel();
  return removeAll;
}
