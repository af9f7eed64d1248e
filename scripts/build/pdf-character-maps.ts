// Which of pdf.js's character maps are shipped: those that Chinese, Japanese and Korean PDFs name in practice.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mapFor } from '../../lib/attachments/character-maps';

/** Maps for Unicode forms that PDFs hardly use, old supplements of the standards, and Macintosh variants. */
const LEFT_OUT =
  /UTF(?:8|32)|JISX0213|JIS2004|Hojo|^(?:Add|Ext|78|83|90pv|NWP|Hankaku|Hiragana|Katakana|Roman|WP-|HKd|HK[gm]|ETHK|B5pc|CNS|GBT|KSCpc|Adobe-.*-\d\.)/;

/** Files to copy, and where they belong in the extension's folder. */
export function characterMaps(folder: string): { absoluteSrc: string; relativeDest: string }[] {
  return readdirSync(folder)
    .filter((name) => !LEFT_OUT.test(name) && mapFor(name) === name)
    .map((name) => ({ absoluteSrc: join(folder, name), relativeDest: `character-maps/${name}` }));
}
