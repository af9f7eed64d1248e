// How much there is of something: how many, and about how many bytes. Pure.

export interface Amount {
  count: number;
  /** Of its JSON; 0 where that is not known. */
  bytes: number;
}

export const amountOf = (values: readonly unknown[]): Amount => ({
  count: values.length,
  bytes: values.reduce<number>((total, value) => total + (JSON.stringify(value)?.length ?? 0), 0),
});

/** That of a whole of which only some were looked at. */
export function projected(some: readonly unknown[], count: number): Amount {
  if (some.length === 0) return { count, bytes: 0 };
  return { count, bytes: Math.round((amountOf(some).bytes / some.length) * count) };
}
