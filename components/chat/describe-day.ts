// When something happened, in the fewest words: a time today, "Yesterday", otherwise a date.

/** Both in milliseconds since the epoch. */
export function describeDay(time: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const then = new Date(time);
  if (time >= midnight) return then.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  const before = new Date(midnight);
  if (time >= before.setDate(before.getDate() - 1)) return 'Yesterday';
  return then.toLocaleDateString([], { day: 'numeric', month: 'short', year: 'numeric' });
}
