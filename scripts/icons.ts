// Renders the mark to the sizes browsers want: npm run icons.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const SIZES = [16, 32, 48, 96, 128];

/** Width of the drawing in its own units; sharp renders one unit as a pixel at 72 dots per inch. */
const DRAWN_WIDTH = 128;
/** Drawn larger, then shrunk, so that edges are smooth. */
const OVERSAMPLING = 4;

const publicFolder = fileURLToPath(new URL('../public/', import.meta.url));
const mark = await readFile(`${publicFolder}icons/mark.svg`);

await mkdir(`${publicFolder}icon`, { recursive: true });
for (const size of SIZES) {
  const density = (72 * size * OVERSAMPLING) / DRAWN_WIDTH;
  const image = sharp(mark, { density }).resize(size, size).png({ compressionLevel: 9 });
  await writeFile(`${publicFolder}icon/${size}.png`, await image.toBuffer());
  console.log(`public/icon/${size}.png`);
}
