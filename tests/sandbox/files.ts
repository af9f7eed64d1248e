// How files get into a look-alike: chosen, dropped, pasted, or made of a long text.
import { find, make } from './dom';
import type { LookAlike } from './look-alike';
import { post } from './transport';

export interface Files {
  /** True when the paste became files. */
  takesPaste(event: ClipboardEvent): boolean;
}

const DEFAULT_UPLOAD = '/upload';

function showChip(name: string): void {
  const chip = make('span', { class: 'chip' });
  chip.textContent = name;
  find('#files').append(chip);
}

export function startFiles(row: LookAlike, switches: readonly string[]): Files {
  const upload = (file: File) => {
    showChip(file.name);
    const body = new FormData();
    body.append('file', file);
    post(row.upload ?? DEFAULT_UPLOAD, body);
  };
  wireInput(upload, switches.includes('detached'));
  wireDrop(row, upload);
  return {
    takesPaste(event) {
      const files = [...(event.clipboardData?.files ?? [])];
      for (const file of files) row.showsPastedFiles ? showChip(file.name) : upload(file);
      if (files.length > 0) return true;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length <= (row.longestPaste ?? Number.POSITIVE_INFINITY)) return false;
      upload(new File([text], 'Pasted text.txt', { type: 'text/plain' }));
      return true;
    },
  };
}

/** The button opens the input of the form or, with `isDetached`, one that never gets into the document. */
function wireInput(upload: (file: File) => void, isDetached: boolean): void {
  const attached = find<HTMLInputElement>('.attached');
  const take = (event: Event) => {
    const { files } = event.target as HTMLInputElement;
    for (const file of files ?? []) {
      window.__see(`file input ${event.type}`, file);
      if (event.type === 'change') upload(file);
    }
  };
  const listen = (input: HTMLInputElement) => {
    input.addEventListener('input', take);
    input.addEventListener('change', take);
  };
  listen(attached);
  find('.attach').addEventListener('click', () => {
    if (!isDetached) {
      attached.click();
      return;
    }
    const input = make('input', { type: 'file', multiple: '' }) as HTMLInputElement;
    listen(input);
    input.click();
  });
}

/** Files may fall anywhere; text is left to the editor. */
function wireDrop(row: LookAlike, upload: (file: File) => void): void {
  const target = row.dropsOn === 'window' ? window : find('.dock');
  target.addEventListener('dragover', (event) => event.preventDefault());
  target.addEventListener('drop', (event) => {
    const files = [...((event as DragEvent).dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    if (row.ignoresMadeUpDrops && !event.isTrusted) return;
    for (const file of files) upload(file);
  });
}
