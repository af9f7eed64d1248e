// Steps through the versions of a question or an answer: the newest branch through each is shown.
import { useChat, usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';

export function VersionArrows({ id, of }: { id: string; of: 'question' | 'answer' }) {
  const { chat } = usePanel();
  const versions = useChat((state) => state.versions.get(id));
  if (!versions) return null;
  const { ids, index } = versions;
  const step = (label: string, icon: 'back' | 'forward', to: string | undefined) => (
    <IconButton
      icon={icon}
      label={`${label} version of the ${of}`}
      small
      disabled={to === undefined}
      onClick={() => to !== undefined && void chat.choose(to)}
    />
  );
  return (
    <span data-testid="versions" className="flex items-center text-[12px] text-soft tabular-nums">
      {step('Previous', 'back', ids[index - 1])}
      <span>
        {index + 1} / {ids.length}
      </span>
      {step('Next', 'forward', ids[index + 1])}
    </span>
  );
}
