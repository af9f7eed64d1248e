// What has passed in the frames of each tab: their guards tell it, and it counts with what has passed in the tab's own page.

type Passed = Readonly<Record<string, number>>;

export interface FramesPassed {
  /** All that has passed in a frame so far. False when that is known already. */
  tell(tabId: number, frameId: number, passed: Passed): boolean;
  /** The page that a tab shows now, by the moment it began: what passed in another one's frames is gone with it. */
  showPage(tabId: number, page: number): void;
  /** All of a tab: what has passed in its top frame, given here, and in the others. */
  sum(tabId: number, passed: Passed): Passed;
}

interface TabFrames {
  page?: number;
  frames: Map<number, Passed>;
}

export function createFramesPassed(): FramesPassed {
  const tabs = new Map<number, TabFrames>();
  const at = (tabId: number): TabFrames => {
    const tab = tabs.get(tabId) ?? { frames: new Map() };
    tabs.set(tabId, tab);
    return tab;
  };
  return {
    tell(tabId, frameId, passed) {
      const { frames } = at(tabId);
      const isNew = JSON.stringify(frames.get(frameId)) !== JSON.stringify(passed);
      frames.set(frameId, passed);
      return isNew;
    },
    showPage(tabId, page) {
      const tab = at(tabId);
      if (tab.page !== undefined && tab.page !== page) tab.frames.clear();
      tab.page = page;
    },
    sum(tabId, passed) {
      const all: Record<string, number> = { ...passed };
      for (const frame of at(tabId).frames.values())
        for (const [id, count] of Object.entries(frame)) all[id] = (all[id] ?? 0) + count;
      return all;
    },
  };
}
