// What the user has added, with a way to remove it and to take that back.
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, IconButton } from '../../ui/Button';

export interface Entry {
  id: string;
  name: string;
  detail?: string;
}

interface EntriesProps {
  /** What the list is of, for those who hear it. */
  label: string;
  entries: readonly Entry[];
  onRemove: (id: string) => void;
  /** Puts back what was removed last. */
  onUndo: () => void;
}

export function Entries({ label, entries, onRemove, onUndo }: EntriesProps) {
  const [removed, setRemoved] = useState<string>();
  const remove = ({ id, name }: Entry) => {
    setRemoved(name);
    onRemove(id);
  };
  const undo = () => {
    setRemoved(undefined);
    onUndo();
  };
  return (
    <>
      {entries.length > 0 && (
        <ul
          aria-label={label}
          className="max-h-[260px] overflow-y-auto rounded-lg border border-line"
        >
          {entries.map((entry) => (
            <li
              key={entry.id}
              className="flex items-center gap-2 border-line py-0.5 ps-2.5 pe-1 not-last:border-b"
            >
              <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 text-[13px]">
                <span dir="auto" className="max-w-full truncate">
                  {entry.name}
                </span>
                {entry.detail && (
                  <span dir="auto" className="max-w-full truncate text-[12px] text-faint">
                    {entry.detail}
                  </span>
                )}
              </span>
              <IconButton
                icon="trash"
                label={`Remove ${entry.name}`}
                small
                onClick={() => remove(entry)}
              />
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="flex items-center gap-2 text-[12.5px] text-soft empty:hidden">
        {removed !== undefined && (
          <>
            <span dir="auto" className="min-w-0 truncate">
              “{removed}” removed.
            </span>
            <Button small onClick={undo}>
              Undo
            </Button>
          </>
        )}
      </p>
    </>
  );
}

interface PartProps {
  title: string;
  note: string;
  testId: string;
  children: ReactNode;
}

/** A row of the settings with a form in it. */
export function Part({ title, note, testId, children }: PartProps) {
  return (
    <section aria-label={title} data-testid={testId} className="flex flex-col gap-2 px-3 py-2.5">
      <div>
        <h3>{title}</h3>
        <p className="text-[12.5px] text-faint">{note}</p>
      </div>
      {children}
    </section>
  );
}

interface AddEntryProps {
  label: string;
  placeholder: string;
  dir: 'auto' | 'ltr';
  /** UTF-16 units, at most. */
  longest: number;
  typed: string;
  onType: (typed: string) => void;
  onAdd: () => void;
}

/** One line to type in, and the button that adds it. */
export function AddEntry({ label, longest, typed, onType, onAdd, ...field }: AddEntryProps) {
  const add = (event: FormEvent) => {
    event.preventDefault();
    onAdd();
  };
  return (
    <form onSubmit={add} className="flex gap-2">
      <input
        {...field}
        aria-label={label}
        maxLength={longest}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        className={`${FIELD} flex-1`}
      />
      <Button small type="submit" disabled={typed.trim() === ''}>
        Add
      </Button>
    </form>
  );
}

export const FIELD =
  'min-w-0 rounded-lg border border-line bg-bg px-2.5 py-1.5 text-[13px] placeholder:text-faint';

/** What is wrong with what was typed. */
export function Wrong({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <p role="alert" className="text-[12.5px] text-bad">
      {children}
    </p>
  );
}
