// The ways out for some chats: copied, or as a file in one of three formats.
import { useState } from 'react';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useExport } from './use-export';

interface ExportChoicesProps {
  /** `all`: every chat there is. */
  ids: readonly string[] | 'all';
  /** Of the file, without its ending. */
  name: string;
  canCopy?: boolean;
}

const FORMATS = [
  { format: 'markdown', words: 'Markdown' },
  { format: 'html', words: 'Web page' },
  { format: 'json', words: 'JSON' },
] as const;

export function ExportChoices({ ids, name, canCopy = true }: ExportChoicesProps) {
  const { save, copy, fault, isBusy } = useExport();
  const [copied, setCopied] = useState<boolean>();
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {canCopy && (
        <Button
          small
          data-testid="copy-chat"
          onClick={() => void copy(ids).then((done) => setCopied(done))}
        >
          {copied === undefined ? 'Copy' : copied ? 'Copied' : 'Could not copy'}
        </Button>
      )}
      <span className="flex flex-wrap items-center gap-1.5">
        {canCopy && <span className="text-[12.5px] text-faint">Save as</span>}
        {FORMATS.map(({ format, words }) => (
          <Button
            key={format}
            small
            disabled={isBusy || ids.length === 0}
            data-testid={`export-${format}`}
            onClick={() => void save(ids, format, name)}
          >
            {words}
          </Button>
        ))}
      </span>
      {fault && <Notice fault={fault} />}
    </div>
  );
}
