// Draws a fault where it happened: what is wrong, what is safe, and the next step in reach.
import type { ReactNode } from 'react';
import type { Fault } from '@/lib/core/fault';
import { helpFor } from '@/lib/core/help';
import { IconButton } from './Button';
import { Icon } from './Icon';

interface NoticeProps {
  fault: Fault;
  /** Buttons for the next step. */
  children?: ReactNode;
  onDismiss?: () => void;
}

export function Notice({ fault, children, onDismiss }: NoticeProps) {
  const { title, say, next } = helpFor(fault.kind);
  return (
    <div
      role="alert"
      data-testid="notice"
      data-fault={fault.kind}
      className="flex gap-2.5 rounded-xl bg-warn-soft px-3 py-2.5 text-[13px] text-ink"
    >
      <span className="mt-px text-warn">
        <Icon name="alert" size={16} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        <p className="text-soft">{say}</p>
        <p className="mt-0.5">{next}</p>
        {fault.detail && (
          <p className="mt-1 line-clamp-3 font-mono text-[11.5px] break-words text-soft">
            {fault.detail}
          </p>
        )}
        {children && <div className="mt-2 flex flex-wrap gap-1.5">{children}</div>}
      </div>
      {onDismiss && <IconButton icon="close" label="Dismiss" small onClick={onDismiss} />}
    </div>
  );
}
