// A sample text, and what it would trigger.
import { useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import type { Finding } from '@/lib/detector/rule';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { FIELD, Part } from './Entries';
import type { OwnProps } from './own-props';

interface Tried {
  findings: readonly Finding[];
  /** False when the user's patterns could not be run to the end. */
  isWhole: boolean;
}

const HOLDING: readonly string[] = ['critical', 'high'];

export function TryText({ bus }: OwnProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried>();
  const [fault, setFault] = useState<Fault>();
  const look = async () => {
    const reply = await bus.send('guard.try', { text });
    setTried(reply.ok ? reply.value : undefined);
    setFault(reply.ok ? undefined : reply.fault);
  };
  return (
    <Part
      title="Try a text"
      note="See what the guard would find in it. Nothing is kept."
      testId="try-text"
    >
      <textarea
        aria-label="Text to try"
        dir="auto"
        rows={3}
        maxLength={200_000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setTried(undefined);
        }}
        className={FIELD}
      />
      <Button small className="self-start" disabled={text === ''} onClick={() => void look()}>
        Try it
      </Button>
      {fault && <Notice fault={fault} />}
      <div role="status" className="text-[13px] empty:hidden">
        {tried && <Found tried={tried} />}
      </div>
    </Part>
  );
}

function Found({ tried: { findings, isWhole } }: { tried: Tried }) {
  const isHeld = !isWhole || findings.some(({ severity }) => HOLDING.includes(severity));
  return (
    <>
      <p>
        {isHeld ? 'This would be held.' : 'This would pass.'}
        {findings.length === 0 && isWhole && ' Nothing was found.'}
        {!isWhole && ' Your patterns could not be run to the end.'}
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {findings.slice(0, MOST_SHOWN).map(({ start, label, masked, reason, severity }) => (
          <li key={`${start} ${label}`} className="flex flex-wrap items-baseline gap-x-2">
            <span className={HOLDING.includes(severity) ? 'font-medium text-bad' : 'font-medium'}>
              {label}
            </span>
            <bdi className="font-mono text-[12px] break-all">{masked}</bdi>
            {reason && <span className="text-[12px] text-faint">{reason}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

const MOST_SHOWN = 50;
