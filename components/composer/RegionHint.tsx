// Shown while a part of the page is chosen: the page has the screen, but mostly not the keys.
import { useEffect, useRef } from 'react';
import { usePanel } from '@/lib/stores/provide';
import { focusComposer } from '../chat/focus-composer';
import { Button } from '../ui/Button';

export function RegionHint() {
  const { attaching } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    return focusComposer;
  }, []);
  return (
    <div
      ref={box}
      role="application"
      aria-label="Choose a part of the page"
      data-testid="region-hint"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that choose on the page are pressed here.
      tabIndex={0}
      className="absolute inset-x-0 bottom-full z-10 mb-2 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-panel p-3 text-[13px] shadow-float"
      onKeyDown={(event) => {
        const { key, shiftKey, altKey, target, currentTarget } = event;
        if (!/^(Arrow\w+|Enter|Escape)$/.test(key)) return;
        // Enter on the button is the button's.
        if (key === 'Enter' && target !== currentTarget) return;
        event.preventDefault();
        event.stopPropagation();
        attaching.pressForRegion({ key, shiftKey, altKey });
      }}
    >
      <p className="min-w-[180px] flex-1">
        Drag over the part of the page you want.{' '}
        <span className="text-soft">
          Or use the arrow keys, with Shift to resize, and Enter to take it.
        </span>
      </p>
      <Button
        small
        onClick={() => attaching.pressForRegion({ key: 'Escape', shiftKey: false, altKey: false })}
      >
        Cancel
      </Button>
    </div>
  );
}
