// Puts the cursor where the next question is written.

export const focusComposer = (): void =>
  document.querySelector<HTMLElement>('textarea[aria-autocomplete]')?.focus();
