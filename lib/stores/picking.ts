// A part of the page in front that the user chooses there, from the click in the menu to the attachment.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImagePart } from '../attachments/image';
import { ok, type Result } from '../core/result';
import type { RegionKey } from '../page/region';
import type { Attachments, Source } from './attachments';
import type { PanelPorts, RegionPick } from './ports';

export interface Picking {
  /** What is being chosen. */
  readonly picking: StoreApi<{ pick: RegionPick | undefined }>;
  region(): Promise<void>;
  /** Passes on a key that was pressed in the panel. */
  pressForRegion(key: RegionKey): void;
}

interface PickingPorts {
  ports: Pick<PanelPorts, 'pickRegion'>;
  attachments: Pick<Attachments, 'add'>;
  readFile: (file: File, part: ImagePart) => Promise<Result<Source>>;
}

const TITLE = 'Part of the page';

export function createPicking({ ports, attachments, readFile }: PickingPorts): Picking {
  const picking = createStore<{ pick: RegionPick | undefined }>(() => ({ pick: undefined }));
  return {
    picking,
    async region() {
      if (picking.getState().pick) return;
      const pick = await ports.pickRegion();
      picking.setState({ pick });
      const made = await pick.done;
      picking.setState({ pick: undefined });
      if (!made) return;
      const read = async () => {
        const image = made.ok ? await readFile(made.value.picture, made.value.part) : made;
        return image.ok ? ok({ ...image.value, title: TITLE }) : image;
      };
      await attachments.add(TITLE, read());
    },
    pressForRegion: (key) => picking.getState().pick?.press(key),
  };
}
