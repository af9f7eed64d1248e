// A piece of text with the found words marked; the text itself is drawn as it is.
import type { SearchHit } from '@/lib/history/search/search';

export function MarkedText({ text, marks }: SearchHit['title']) {
  const starts = [0, ...marks.map(([, end]) => end)];
  return starts.map((start, index) => {
    const mark = marks[index];
    return (
      <span key={start}>
        {text.slice(start, mark?.[0])}
        {mark && (
          <mark className="rounded-[3px] bg-accent-soft font-medium text-ink">
            {text.slice(mark[0], mark[1])}
          </mark>
        )}
      </span>
    );
  });
}
