// The figures of one answer; what is not known or not believable is left out.
import type { AssistantMessage } from '@/lib/chat/transcript';
import { formatDuration } from '../ui/format';
import { measuredSpeed, serverSpeed } from './answer-speed';

/** Milliseconds: a model in memory is looked up in less. */
const WORTH_SAYING = 100;

export function Statistics({ message }: { message: AssistantMessage }) {
  return (
    <dl
      data-testid="statistics"
      className="my-1 grid w-fit grid-cols-[auto_auto] gap-x-4 gap-y-0.5 rounded-lg bg-sunk px-3 py-2 text-soft tabular-nums"
    >
      {figuresOf(message).map(([name, figure]) => (
        <div key={name} className="contents">
          <dt>{name}</dt>
          <dd className="text-ink">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function figuresOf(message: AssistantMessage): [name: string, figure: string][] {
  const { model, usage, duration, firstWordAfter, thinkingTime } = message;
  const [server, measured] = [serverSpeed(message), measuredSpeed(message)];
  const rows: [string, string | undefined][] = [
    ['Model', model],
    [
      'Loading the model',
      usage && usage.loadTime >= WORTH_SAYING ? formatDuration(usage.loadTime) : undefined,
    ],
    ['First word after', time(firstWordAfter)],
    ['Thinking', time(thinkingTime)],
    ['In all', time(duration)],
    ['Read', tokens(usage?.promptTokens)],
    ['Written', tokens(usage?.answerTokens)],
    ['Speed, by the server', speed(server)],
    ['Speed, as it arrived', speed(measured)],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined);
}

const time = (milliseconds: number | undefined): string | undefined =>
  milliseconds === undefined ? undefined : formatDuration(milliseconds);

const tokens = (amount: number | undefined): string | undefined =>
  amount ? `${amount.toLocaleString('en')} tokens` : undefined;

const speed = (rate: number | undefined): string | undefined =>
  rate === undefined ? undefined : `${rate} tokens/s`;
