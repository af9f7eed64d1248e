// Prompts or tabs to choose from while typing. The draft keeps the focus and names the active one.
import { useEffect, useRef } from 'react';
import { Icon } from '../ui/Icon';
import type { Suggestions } from './use-suggestions';

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

export function SuggestionList({ id, shown }: { id: string; shown: Suggestions }) {
  const { kind, list, active, point } = shown;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active option decides what is scrolled to.
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={box}
      id={id}
      role="listbox"
      aria-label={kind === 'prompt' ? 'Prompts' : 'Open tabs'}
      data-testid="suggestions"
      className="absolute inset-x-0 bottom-full z-10 mb-2 max-h-[min(320px,50vh)] overflow-y-auto rounded-xl border border-line bg-panel p-1.5 shadow-float"
    >
      {list.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the draft, which has the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: the draft has the focus and names the active option.
        <div
          key={suggestion.id}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          onPointerMove={({ movementX, movementY }) => {
            // A list that opens under a resting pointer is steered by keys still.
            if (movementX !== 0 || movementY !== 0) point(index);
          }}
          // The draft keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={suggestion.choose}
          className={`flex cursor-pointer items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-[13px] ${index === active ? 'bg-sunk' : ''}`}
        >
          <span className="text-soft">
            <Icon name={suggestion.icon} size={15} />
          </span>
          <span className="min-w-0 flex-1">
            <span dir="auto" className="block truncate font-medium">
              {suggestion.label}
            </span>
            {suggestion.detail && (
              <span dir="auto" className="block truncate text-[12px] text-faint">
                {suggestion.detail}
              </span>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
