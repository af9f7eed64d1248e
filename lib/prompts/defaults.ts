// The prompts everyone starts with: data, one row each; all of them can be changed and deleted.
import type { Prompt } from './prompt';

export const DEFAULT_PROMPTS: readonly Prompt[] = [
  {
    id: 'summarize',
    name: 'Summarize',
    text: 'Summarize this in five short points, the most important first:\n\n{{page}}',
  },
  {
    id: 'explain',
    name: 'Explain',
    text: 'Explain this in plain words, with one example:\n\n{{selection}}',
  },
  {
    id: 'translate',
    name: 'Translate',
    text: 'Translate this into {{language}}. Keep names, numbers and formatting:\n\n{{selection}}',
  },
  {
    id: 'improve',
    name: 'Improve writing',
    text: 'Correct spelling and grammar and make this easier to read. Keep its meaning, language and tone:\n\n{{clipboard}}',
  },
  {
    id: 'reply',
    name: 'Reply',
    text: 'Write a short, friendly reply to this message:\n\n{{selection}}',
  },
  {
    id: 'tasks',
    name: 'Find tasks',
    text: 'Today is {{date}}. List every task and deadline in this text, with who is responsible:\n\n{{page}}',
  },
];
