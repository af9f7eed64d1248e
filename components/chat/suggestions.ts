// What a new chat suggests: questions about the page in front, or beginnings to complete.

/** Asked about the page as they stand. */
export const PAGE_QUESTIONS = [
  'What are the key facts on this page?',
  'Explain this page in simple words',
  'What is left open or unclear on this page?',
] as const;

/** Put into the composer, for the user to complete. */
export const BEGINNINGS = [
  { words: 'Write an e-mail …', draft: 'Write a short, friendly e-mail to ' },
  { words: 'Explain something simply …', draft: 'Explain in simple words: ' },
  { words: 'Make a list of ideas …', draft: 'Give me ten ideas for ' },
] as const;
