// The closed set of expected failures: the one table from each to words and a next step.
import { CAUSES } from './causes';
import type { Help } from './causes/cause';

const HELP = {
  ...CAUSES,
  'model-missing': {
    title: 'This model is gone',
    say: 'The server no longer has the model that was chosen. Your question is kept.',
    next: 'Choose another model and try again.',
  },
  'model-not-local': {
    title: 'This model is not on your machine',
    say: 'Your text would go to another machine for it. Nothing was sent.',
    next: 'Choose a model that runs on this machine.',
  },
  'model-left-machine': {
    title: 'The answer came from elsewhere',
    say: 'The server passed this request on to another one. Nearside stopped it.',
    next: 'Choose another model, and switch the cloud off where it is Ollama (OLLAMA_NO_CLOUD=1).',
  },
  'model-unsuited': {
    title: 'This model cannot chat',
    say: 'The server says that the model does not support what was asked of it.',
    next: 'Choose another model and try again.',
  },
  'models-unmanaged': {
    title: 'This server manages its own models',
    say: 'It has no way to list sizes, fetch or delete models from here.',
    next: 'Manage them on the server itself, or choose an Ollama server.',
  },
  'model-unknown': {
    title: 'There is no such model',
    say: 'Ollama’s library has no model of this name, or it is not open to everybody.',
    next: 'Check the spelling, or look the name up at ollama.com/library.',
  },
  'model-name-invalid': {
    title: 'This cannot be a model’s name',
    say: 'A name has letters, digits, dots, dashes and underscores, and a tag after a colon.',
    next: 'Choose a name such as my-helper or my-helper:v2.',
  },
  'model-name-taken': {
    title: 'A model of this name is there already',
    say: 'It would have been replaced. Nothing has changed.',
    next: 'Choose another name, or delete that model first.',
  },
  'model-needs-newer-server': {
    title: 'This model needs a newer Ollama',
    say: 'Your version of Ollama cannot run it yet. Nothing was downloaded.',
    next: 'Update Ollama, then try again, or choose another model.',
  },
  'base-missing': {
    title: 'The model to start from is not installed',
    say: 'Ollama would fetch it from the internet unasked. Nothing was created.',
    next: 'Choose an installed model, or get that one first.',
  },
  'library-unreachable': {
    title: 'Ollama cannot reach the model library',
    say: 'The computer seems to be offline, or something blocks the way. What has arrived is kept.',
    next: 'Check the connection to the internet, then resume.',
  },
  'download-cut': {
    title: 'The download broke off',
    say: 'Ollama stopped or was restarted before it said that it was done. What has arrived is kept.',
    next: 'Make sure that Ollama runs, then resume.',
  },
  'download-damaged': {
    title: 'The download was damaged',
    say: 'What arrived is not what the library promised, so Ollama has thrown it away.',
    next: 'Start the download again.',
  },
  'disk-full': {
    title: 'There is no room on the disk',
    say: 'Ollama could not store the model.',
    next: 'Delete models that you no longer use, or free some disk space, then try again.',
  },
  'file-not-gguf': {
    title: 'This file is not a model',
    say: 'Nearside imports models as single GGUF files.',
    next: 'Choose a file whose name ends in .gguf; files in several parts must be joined first.',
  },
  'upload-failed': {
    title: 'The file did not reach Ollama',
    say: 'The upload broke off. No model was created.',
    next: 'Make sure that Ollama runs and has room on its disk, then try again.',
  },
  'modelfile-invalid': {
    title: 'This Modelfile cannot be used',
    say: 'One of its lines is not understood, or asks for what Nearside does not do.',
    next: 'Mend the line that is named here.',
  },
  'memory-short': {
    title: 'Not enough memory for this model',
    say: 'The server could not load the model into memory.',
    next: 'Choose a smaller model, or close other programs and try again.',
  },
  'stream-cut': {
    title: 'The answer broke off',
    say: 'The server stopped in the middle of the answer. The part that arrived is kept.',
    next: 'Try again.',
  },
  'context-exceeded': {
    title: 'This does not fit the model',
    say: 'The message is longer than what the model can read at once. Nothing was cut.',
    next: 'Shorten it, start a new chat, or choose a model with a longer context.',
  },
  'text-too-long': {
    title: 'This is a very long text',
    say: 'It would have to be read in very many parts, which can take long.',
    next: 'Select a shorter part, or summarize it all the same.',
  },
  'file-not-text': {
    title: 'This file is not a text',
    say: 'Nearside reads plain text, Markdown, CSV, code, PDF, Word and images.',
    next: 'Save it as one of these, or copy the text into the chat.',
  },
  'file-empty': {
    title: 'No text in this file',
    say: 'The file is empty, or holds pictures of text only.',
    next: 'Choose another file, or attach it as an image.',
  },
  'file-too-large': {
    title: 'This file is too large',
    say: 'Nearside reads files of up to 20 MB.',
    next: 'Choose a smaller file, or copy the part you need into the chat.',
  },
  'file-locked': {
    title: 'This file is locked with a password',
    say: 'Nearside cannot open encrypted files.',
    next: 'Save it without a password, then attach it again.',
  },
  'file-damaged': {
    title: 'This file cannot be opened',
    say: 'It is damaged, or is not what its name says.',
    next: 'Open it in its own program and save it again, or choose another file.',
  },
  'file-newer': {
    title: 'This file is from a newer Nearside',
    say: 'It may hold what this version would misread. Nothing has changed.',
    next: 'Update Nearside, then import it again.',
  },
  'selection-empty': {
    title: 'Nothing is selected',
    say: 'There was no selected text to work with.',
    next: 'Select some text on the page, then try again.',
  },
  'page-empty': {
    title: 'No readable text here',
    say: 'Nearside found no text on this page.',
    next: 'Select the text you want and use Summarize selection.',
  },
  'page-unreadable': {
    title: 'This page cannot be read',
    say: 'The browser does not let any extension read this page.',
    next: 'Open an ordinary web page, or copy the text into the chat.',
  },
  'page-not-allowed': {
    title: 'Nearside has not been let in here',
    say: 'Nearside reads a page only after you ask it to on that page.',
    next: 'Click the Nearside icon in the toolbar, or right-click the page and choose Summarize page.',
  },
  'page-changed': {
    title: 'The page went away',
    say: 'Another tab or page came to the front before the picture was taken.',
    next: 'Go back to the page, then choose the part again.',
  },
  'page-closed': {
    title: 'This page is not open any more',
    say: 'No tab shows the page that the answer is about.',
    next: 'Open it again to look for the passage there.',
  },
  'passage-missing': {
    title: 'Not on the page any more',
    say: 'The page has changed since Nearside read it: the passage is not there now, or is hidden.',
    next: 'Ask again to have the page read as it is now.',
  },
  'storage-failed': {
    title: 'Could not save',
    say: 'The browser did not store the change. What you see is still here.',
    next: 'Free some disk space, then try again.',
  },
  'policy-forbids': {
    title: 'Your organization does not allow this',
    say: 'A policy of this browser has switched it off. Nothing has changed.',
    next: 'Ask whoever looks after this machine if you need it.',
  },
  'document-too-short': {
    title: 'This text is too short',
    say: 'A document is known again by runs of its words. It needs at least twenty, not all alike.',
    next: 'Add a longer piece of it, or put its telling words on your list of words.',
  },
  'documents-full': {
    title: 'There is no room for this document',
    say: 'Nearside keeps the fingerprints of some 250,000 words.',
    next: 'Remove a document that no longer matters, then add this one.',
  },
  'request-invalid': {
    title: 'That request made no sense',
    say: 'Nearside did not understand a message between its own parts.',
    next: 'Reload the extension and try again.',
  },
  'turn-running': {
    title: 'An answer is still being written',
    say: 'This chat already has a question under way. Nothing is lost.',
    next: 'Wait for the answer or stop it, then try again.',
  },
  'turn-interrupted': {
    title: 'The answer was interrupted',
    say: 'The browser ended Nearside’s background while it was answering. The part that arrived is kept.',
    next: 'Try again.',
  },
} as const satisfies Record<string, Help>;

export type FaultKind = keyof typeof HELP;

export const helpFor = (kind: FaultKind): Help => HELP[kind];

export const FAULT_KINDS = Object.keys(HELP) as FaultKind[];
