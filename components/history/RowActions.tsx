// What can be done with one chat: another name, tags, files. Opened below its row.
import { type FormEvent, useState } from 'react';
import type { Conversation } from '@/lib/chat/transcript';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { ExportChoices } from './ExportChoices';

const FIELD =
  'min-w-0 flex-1 rounded-lg border border-line bg-bg px-2.5 py-1 text-[13px] outline-none focus-visible:border-accent';

interface RowActionsProps {
  conversation: Conversation;
  onDone: () => void;
}

export function RowActions({ conversation, onDone }: RowActionsProps) {
  const { history } = usePanel();
  const { id, title, tags = [] } = conversation;
  return (
    <div data-testid="row-actions" className="flex flex-col gap-2 px-3 pt-1 pb-3">
      <OneField
        label="Name"
        testId="rename"
        action="Rename"
        start={title}
        onSubmit={(words) => {
          void history.rename(id, words.slice(0, 200));
          onDone();
        }}
      />
      <OneField
        label="New tag"
        testId="new-tag"
        action="Add tag"
        start=""
        onSubmit={(words) => void history.tag({ conversationIds: [id], add: words.slice(0, 40) })}
      />
      {tags.length > 0 && (
        <p className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <Button
              key={tag}
              small
              look="quiet"
              aria-label={`Remove tag ${tag}`}
              onClick={() => void history.tag({ conversationIds: [id], remove: tag })}
            >
              {tag} ×
            </Button>
          ))}
        </p>
      )}
      <ExportChoices ids={[id]} name={title} />
    </div>
  );
}

interface OneFieldProps {
  label: string;
  testId: string;
  action: string;
  start: string;
  onSubmit: (words: string) => void;
}

function OneField({ label, testId, action, start, onSubmit }: OneFieldProps) {
  const [words, setWords] = useState(start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '' || words.trim() === start) return;
    onSubmit(words.trim());
    if (start === '') setWords('');
  };
  return (
    <form className="flex items-center gap-1.5" onSubmit={submit}>
      <input
        aria-label={label}
        placeholder={label}
        data-testid={testId}
        dir="auto"
        className={FIELD}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button small type="submit">
        {action}
      </Button>
    </form>
  );
}
