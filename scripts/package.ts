// npm run package: the builds as zips to load or to publish, the same bytes on every machine.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, buildOf, OUTPUT, zipFolder } from './build-output';

for (const browser of BROWSERS) {
  const build = buildOf(browser);
  const { version } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const name = `nearside-${version}-${browser}.zip`;
  const zip = zipFolder(build);
  writeFileSync(join(OUTPUT, name), zip);
  console.log(`${createHash('sha256').update(zip).digest('hex')}  .output/${name}`);
}
