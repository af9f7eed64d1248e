// A group of settings that is folded until it is wanted; a search and an address open it, too.
import { useId, useState } from 'react';
import { Icon } from '../ui/Icon';
import type { SettingsGroup } from './group';
import { Rows } from './Rows';

interface FoldProps {
  group: SettingsGroup;
  fold: NonNullable<SettingsGroup['fold']>;
  /** A search has found something in it. */
  isFound: boolean;
}

export function Fold({ group: { title, note, rows }, fold, isFound }: FoldProps) {
  const [isUnfolded, setUnfolded] = useState(() => location.hash === `#${fold.id}`);
  const isOpen = isUnfolded || isFound;
  const content = useId();
  return (
    <div
      id={fold.id}
      data-testid={`fold-${fold.id}`}
      className="scroll-mt-28 overflow-hidden rounded-xl border border-line bg-panel"
    >
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={content}
          disabled={isFound}
          onClick={() => setUnfolded(!isUnfolded)}
          className="flex w-full items-center gap-2.5 px-3 py-2.5 text-start -outline-offset-2 transition-colors hover:bg-sunk disabled:hover:bg-transparent"
        >
          <span className="min-w-0 flex-1">
            {title}
            {note && <span className="block text-[12.5px] text-faint">{note}</span>}
          </span>
          {fold.summary && (
            <span className="flex-none text-[12.5px] text-soft">{fold.summary}</span>
          )}
          <span className={`flex-none text-faint ${isOpen ? 'rotate-180' : ''}`}>
            <Icon name="chevron" size={16} />
          </span>
        </button>
      </h3>
      <div id={content} hidden={!isOpen}>
        {isOpen && (
          <div className="divide-y divide-line border-t border-line">
            <Rows rows={rows} />
          </div>
        )}
      </div>
    </div>
  );
}
