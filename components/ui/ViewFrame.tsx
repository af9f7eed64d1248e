// A view that lies over the chat: a title, the way back (also by Escape), and its content.
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './Button';

interface ViewFrameProps {
  title: string;
  testId: string;
  onBack: () => void;
  children: ReactNode;
}

export function ViewFrame({ title, testId, onBack, children }: ViewFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      data-testid={testId}
      aria-label={title}
      className="flex h-full min-h-0 flex-col"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape goes back here; it must not also stop an answer.
        event.preventDefault();
        onBack();
      }}
    >
      <header className="flex h-[50px] flex-none items-center gap-1.5 border-b border-line px-2.5">
        <IconButton icon="back" label="Back to chat" onClick={onBack} />
        <h1 ref={heading} tabIndex={-1} className="text-[14px] font-semibold outline-none">
          {title}
        </h1>
      </header>
      <div className="relative min-h-0 flex-1 overflow-y-auto p-4 [scrollbar-gutter:stable]">
        <div className="mx-auto max-w-[680px]">{children}</div>
      </div>
    </section>
  );
}
