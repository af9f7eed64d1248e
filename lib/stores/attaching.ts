// Where attachments come from: files, what is pasted, the page in front, other tabs, a picture of the page.
import type { ImagePart } from '../attachments/image';
import type { Bus } from '../bus/bus';
import { ok, type Result } from '../core/result';
import type { Attachments, Source } from './attachments';
import { createPicking, type Picking } from './picking';
import type { OpenTab, PanelPorts } from './ports';

export interface Attaching extends Picking {
  files(files: Iterable<File>): void;
  /** A text too long to sit among the words. */
  pasted(text: string): void;
  /** The text of the page in front, or what is selected there. */
  page(part: 'page' | 'selection'): Promise<void>;
  /** The text of another tab; asks for its site first, so call it straight from a click or key. */
  tab(tab: OpenTab): Promise<void>;
  screenshot(): void;
}

interface AttachingPorts {
  bus: Bus;
  ports: PanelPorts;
  attachments: Attachments;
}

export function createAttaching({ bus, ports, attachments }: AttachingPorts): Attaching {
  const readFile = async (file: File, part?: ImagePart): Promise<Result<Source>> => {
    const read = await ports.readFile(file, part);
    return read.ok ? ok({ ...read.value, url: '' }) : read;
  };

  const readTab = async (kind: 'page' | 'selection' | 'tab', tabId?: number) => {
    const read = await bus.send('page.read', {
      windowId: await ports.windowId(),
      ...(tabId !== undefined && { tabId }),
      part: kind === 'selection' ? 'selection' : 'page',
    });
    if (!read.ok) return read;
    const { title, url, text } = read.value;
    return ok<Source>({ kind, title: title.slice(0, 500), url: url.slice(0, 8000), text });
  };

  return {
    files(files) {
      for (const file of files) void attachments.add(file.name, readFile(file));
    },
    pasted(text) {
      const source: Source = { kind: 'paste', title: 'Pasted text', url: '', text };
      void attachments.add(source.title, Promise.resolve(ok(source)));
    },
    async page(part) {
      await attachments.add(part === 'page' ? 'This page' : 'Selection', readTab(part));
    },
    async tab({ id, title, url }) {
      // Refused, the tab may still be readable: reading says so itself.
      const asked = ports.requestSite(url);
      await attachments.add(
        title,
        asked.then(() => readTab('tab', id)),
      );
    },
    screenshot() {
      const shot = ports.screenshot();
      const read = async () => {
        const taken = await shot;
        return taken.ok ? readFile(taken.value) : taken;
      };
      void attachments.add('Screenshot', read());
    },
    ...createPicking({ ports, attachments, readFile }),
  };
}
