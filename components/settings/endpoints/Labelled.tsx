// A field of a form with its label, and a note beside that.
import type { ReactNode } from 'react';

interface LabelledProps {
  label: string;
  note?: string | undefined;
  children: ReactNode;
}

export const Labelled = ({ label, note, children }: LabelledProps) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in.
  <label className="flex flex-col gap-1 text-[13px]">
    <span>
      {label}
      {note && <span className="ms-2 text-[12px] text-faint">{note}</span>}
    </span>
    {children}
  </label>
);
