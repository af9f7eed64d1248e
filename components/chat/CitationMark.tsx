// The number of a passage: a click shows it on its page, and says so where it cannot.
import { useId } from 'react';
import { useStore } from 'zustand';
import type { Fault } from '@/lib/core/fault';
import { helpFor } from '@/lib/core/help';
import type { Evidence } from '@/lib/stores/evidence';
import type { Citation } from '../ui/markdown/citations';

export function CitationMark(props: { citation: Citation; evidence: Evidence }) {
  const { evidence } = props;
  const { number, isUnsure } = props.citation;
  const id = useId();
  const is = useStore(evidence.store, ({ shown }) => (shown?.at === id ? shown.is : undefined));
  const fault = typeof is === 'object' ? is : undefined;
  const name = isUnsure
    ? `Passage ${number}: these words were not found there`
    : `Passage ${number}: show it on the page`;
  return (
    <>
      <button
        type="button"
        className="citation"
        data-testid="citation"
        data-unsure={isUnsure || undefined}
        data-shown={is === 'found' || undefined}
        aria-label={name}
        title={name}
        onClick={() => void evidence.show(number, id)}
      >
        {number}
        {isUnsure && '?'}
      </button>
      {fault && <Trouble fault={fault} evidence={evidence} number={number} id={id} />}
    </>
  );
}

interface TroubleProps {
  fault: Fault;
  evidence: Evidence;
  number: number;
  id: string;
}

function Trouble({ fault, evidence, number, id }: TroubleProps) {
  const { title, next } = helpFor(fault.kind);
  return (
    <span
      className="citation-note"
      data-testid="citation-note"
      data-fault={fault.kind}
      title={next}
    >
      {title}
      {fault.kind === 'page-closed' && (
        <button type="button" onClick={() => void evidence.show(number, id, true)}>
          Open it
        </button>
      )}
      {fault.kind === 'page-not-allowed' && (
        <button type="button" onClick={() => void evidence.allow(number, id)}>
          Allow this site
        </button>
      )}
    </span>
  );
}
