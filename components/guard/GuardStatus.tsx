// One line that tells whether the guard is on for the tab in front, and pauses it.
import type { TabState } from '@/lib/guard/health';
import { Button } from '../ui/Button';
import { useGuardState } from './use-guard-state';

const MINUTE = 60_000;

const TONES = {
  good: 'bg-accent',
  rest: 'bg-faint',
  trouble: 'bg-warn',
} as const;

type Tone = keyof typeof TONES;

/** Nothing is shown where no chatbot is in front. */
export function GuardStatus() {
  const { state, pause } = useGuardState();
  if (!state || state.state === 'none') return null;
  const { tone, says } = wordsFor(state);
  const isPaused = state.state === 'paused';
  const mayPause = isPaused || (state.state === 'guarding' && state.canPause);
  return (
    <section
      aria-label="Paste guard"
      data-testid="guard-status"
      data-state={state.state}
      className="flex flex-none flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-sunk px-3.5 py-1.5 text-[12.5px]"
    >
      <span className={`size-1.5 flex-none rounded-full ${TONES[tone]}`} />
      <span role="status" className="min-w-0 flex-1">
        {says}
      </span>
      {mayPause && (
        <Button small look="quiet" onClick={() => void pause(isPaused ? 0 : 15)}>
          {isPaused ? 'Resume' : 'Pause for 15 minutes'}
        </Button>
      )}
      {state.passed.length > 0 && <Passed passed={state.passed} />}
    </section>
  );
}

/** What was found and not grave enough to be held. */
function Passed({ passed }: Pick<TabState, 'passed'>) {
  const total = passed.reduce((sum, { count }) => sum + count, 0);
  return (
    <details data-testid="guard-passed" className="w-full text-soft">
      <summary className="cursor-pointer rounded focus-visible:outline-2 focus-visible:outline-accent">
        {total === 1 ? 'One detail was let pass' : `${total} details were let pass`}
      </summary>
      <ul className="mt-1 mb-0.5 flex flex-wrap gap-x-3 gap-y-0.5 ps-3">
        {passed.map(({ label, count }) => (
          <li key={label} dir="auto">
            {label}
            {count > 1 && ` × ${count}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsFor(state: NonNullable<ReturnType<typeof useGuardState>['state']>): {
  tone: Tone;
  says: string;
} {
  const { siteName } = state;
  const minutes = Math.max(1, Math.ceil(state.pausedFor / MINUTE));
  switch (state.state) {
    case 'guarding':
      return { tone: 'good', says: `Guarding ${siteName}` };
    case 'paused':
      return { tone: 'trouble', says: `Guard paused, ${minutes} min left` };
    case 'off':
      return { tone: 'rest', says: `Guard off for ${siteName}` };
    case 'forbidden':
      return {
        tone: 'trouble',
        says: `${siteName} is not protected here: Edge keeps extensions off it.`,
      };
    case 'reload':
      return {
        tone: 'trouble',
        says: `Reload ${siteName} to protect it: its page is older than the guard.`,
      };
    default:
      return {
        tone: 'trouble',
        says: `Nearside cannot guard ${siteName} as it is. Reload the page.`,
      };
  }
}
