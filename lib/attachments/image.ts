// Any picture the browser can show, made small enough for vision models and encoded anew, without what its file told else.
import { fail, ok, type Result } from '../core/result';
import { toBase64 } from './base64';

/** Longest side that common vision models make use of, in pixels. */
const LONGEST_SIDE = 1568;
const QUALITY = 0.88;

/** A part of a picture, as shares of its width and height from the left and upper edge. */
export interface ImagePart {
  x: number;
  y: number;
  width: number;
  height: number;
}

const WHOLE: ImagePart = { x: 0, y: 0, width: 1, height: 1 };

/** Bare base64 of a PNG where the picture has see-through parts or is a PNG, otherwise of a JPEG. */
export async function readImage(file: Blob, part: ImagePart = WHOLE): Promise<Result<string>> {
  if (file.size === 0) return fail('file-empty');
  try {
    const bitmap = await createImageBitmap(file);
    const [left, top] = [Math.round(part.x * bitmap.width), Math.round(part.y * bitmap.height)];
    const width = Math.max(1, Math.round(part.width * bitmap.width));
    const height = Math.max(1, Math.round(part.height * bitmap.height));
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    const pen = canvas.getContext('2d');
    if (!pen) return fail('file-damaged');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, left, top, width, height, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    // Letters on screenshots suffer from JPEG.
    const type =
      file.type === 'image/jpeg' || file.type === 'image/webp' ? 'image/jpeg' : 'image/png';
    const encoded = await canvas.convertToBlob({ type, quality: QUALITY });
    return ok(toBase64(new Uint8Array(await encoded.arrayBuffer())));
  } catch {
    return fail('file-damaged');
  }
}
