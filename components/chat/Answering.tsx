// A mark beside a conversation that is answered at this moment.
import { useChat } from '@/lib/stores/provide';

export function Answering({ conversationId }: { conversationId: string }) {
  const isRunning = useChat((state) => state.running.includes(conversationId));
  if (!isRunning) return null;
  return (
    <span
      data-testid="answering"
      className="inline-flex flex-none items-center gap-1.5 text-[12.5px] text-accent"
    >
      <span aria-hidden="true" className="pulse size-1.5 rounded-full bg-accent" />
      answering
    </span>
  );
}
