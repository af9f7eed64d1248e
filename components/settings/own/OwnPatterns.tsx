// The user's own patterns: ticket numbers, customer numbers, whatever has a form of its own.
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { Entries, FIELD, Part, Wrong } from './Entries';
import type { OwnProps } from './own-props';

export function OwnPatterns({ bus, guard, changeGuard }: OwnProps) {
  const [name, setName] = useState('');
  const [source, setSource] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [before, setBefore] = useState(guard.patterns);
  const { patterns } = guard;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await bus.send('pattern.check', { source });
    const refusal = reply.ok ? (reply.value ?? undefined) : 'It could not be checked. Try again.';
    setWrong(refusal);
    if (refusal) return;
    setName('');
    setSource('');
    changeGuard({ patterns: [...patterns, { name: name.trim() || source, source }] });
  };
  return (
    <Part
      title="Your patterns"
      note="Regular expressions, such as TKT-[0-9]{6}. They run in Nearside’s background, so each paste waits for a moment."
      testId="own-patterns"
    >
      <Entries
        label="Your patterns"
        entries={patterns.map((one, index) => ({
          id: String(index),
          name: one.name,
          detail: one.name === one.source ? '' : one.source,
        }))}
        onRemove={(id) => {
          setBefore(patterns);
          changeGuard({ patterns: patterns.filter((_, index) => String(index) !== id) });
        }}
        onUndo={() => changeGuard({ patterns: before })}
      />
      <form onSubmit={(event) => void add(event)} className="flex flex-wrap gap-2">
        <input
          aria-label="Name of the pattern"
          placeholder="Ticket number"
          dir="auto"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className={`${FIELD} flex-1 basis-[120px]`}
        />
        <input
          aria-label="Pattern"
          placeholder="TKT-[0-9]{6}"
          dir="ltr"
          spellCheck={false}
          maxLength={500}
          value={source}
          onChange={(event) => setSource(event.target.value)}
          className={`${FIELD} flex-2 basis-[160px] font-mono`}
        />
        <Button small type="submit" disabled={source === ''}>
          Add
        </Button>
      </form>
      <Wrong>{wrong}</Wrong>
    </Part>
  );
}
