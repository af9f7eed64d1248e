// Everything that Nearside keeps, in one place: how much of each kind, a file of it first, and an end to it.
import { useRef, useState } from 'react';
import type { StoredRow } from '@/lib/stores/stored-rows';
import { Notice } from '../../ui/Notice';
import { bytes } from '../ledger/contact-words';
import { Deletion } from './Deletion';
import { EVERYTHING, type Stored, type StoredPorts, useStored } from './use-stored';

export function StoredData(ports: StoredPorts) {
  const stored = useStored(ports);
  const { rows } = stored;
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  /** The row that had the focus may be gone. */
  const say = (words: string) => {
    setSaid(words);
    status.current?.focus();
  };
  if (rows === undefined)
    return <p className="px-3 py-2.5 text-[13px] text-soft">Looking at what is kept …</p>;
  if ('kind' in rows) {
    return (
      <div className="p-3">
        <Notice fault={rows} />
      </div>
    );
  }
  const there = rows.filter(({ count }) => count > 0);
  const empty = rows.filter(({ count }) => count === 0);
  return (
    <section aria-label="What is kept" data-testid="stored-data">
      {there.length > 0 && (
        <ul className="divide-y divide-line">
          {there.map((row) => (
            <Kind key={row.id} row={row} stored={stored} onDone={say} />
          ))}
        </ul>
      )}
      {empty.length > 0 && (
        <p className="border-line px-3 py-2.5 text-[12.5px] text-faint not-first:border-t">
          {there.length > 0 ? 'Nothing else is kept: ' : 'Nothing is kept yet: '}
          {empty.map(({ label }) => lowered(label)).join(', ')}.
        </p>
      )}
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className="border-t border-line px-3 py-2 text-[13px] text-soft outline-none empty:border-0 empty:p-0"
      >
        {said}
      </p>
      <Everything there={there} stored={stored} onDone={say} />
    </section>
  );
}

interface KindProps {
  row: StoredRow;
  stored: Stored;
  /** Told what to say of it. */
  onDone: (words: string) => void;
}

function Kind({ row, stored, onDone }: KindProps) {
  const { id, label, note, lost } = row;
  return (
    <li data-testid="stored-kind" data-kind={id} className="px-3 py-2.5">
      <Deletion
        title={label}
        note={note}
        amount={amountIn(row)}
        question={`Delete ${numberIn(row)} for good?`}
        lost={lost}
        exports={row.export ? [row] : []}
        save={(one) => stored.save(one)}
        clear={() => stored.clear(id)}
        onDone={() => onDone(`${label}: deleted.`)}
      />
    </li>
  );
}

interface EverythingProps {
  there: readonly StoredRow[];
  stored: Stored;
  onDone: (words: string) => void;
}

function Everything({ there, stored, onDone }: EverythingProps) {
  const lists = there.map((row) => `${lowered(row.label)} (${numberIn(row)})`);
  // One file holds all of the settings.
  const files = there.filter((row, index) => {
    const { name } = row.export ?? {};
    return name && there.findIndex((other) => other.export?.name === name) === index;
  });
  return (
    <div data-testid="stored-everything" className="border-t border-line px-3 py-2.5">
      <Deletion
        title="Delete everything"
        note="All of the above, and whatever else is stored in this browser. Your models stay."
        amount=""
        isGrave
        question="Delete everything for good?"
        lost={lists.length > 0 ? `That is: ${lists.join(', ')}.` : 'There is nothing yet.'}
        exports={files}
        save={(one) => stored.save(one)}
        clear={() => stored.clear(EVERYTHING)}
        onDone={() => onDone('Everything is deleted.')}
      />
    </div>
  );
}

const numberIn = ({ count, unit: [one, many] }: StoredRow): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Less is not worth to be said. */
const KILOBYTE = 1000;

const amountIn = (row: StoredRow): string =>
  row.bytes >= KILOBYTE ? `${numberIn(row)}, about ${bytes(row.bytes)}` : numberIn(row);

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
