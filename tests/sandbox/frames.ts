// The script of a page whose chat is in a frame: makes the frame in one of the ways that pages do.
import { find, make } from './dom';
import type { LookAlike } from './look-alike';

interface FrameData {
  kind: NonNullable<LookAlike['frame']>;
  /** The whole page of the chat, and its address. */
  inner: string;
  address: string;
}

const { address, kind, inner } = JSON.parse(find('#data').textContent ?? '') as FrameData;
const frame = make('iframe') as HTMLIFrameElement;

switch (kind) {
  case 'same':
    frame.src = address;
    break;
  case 'srcdoc':
    frame.srcdoc = inner;
    break;
  case 'sandboxed':
    frame.setAttribute('sandbox', 'allow-scripts allow-forms');
    frame.srcdoc = inner;
    break;
  case 'data':
    frame.src = `data:text/html,${encodeURIComponent(inner)}`;
    break;
  case 'javascript':
    // What it comes to is the page.
    frame.src = `javascript:${encodeURIComponent(JSON.stringify(inner))}`;
    break;
  case 'blob':
    frame.src = URL.createObjectURL(new Blob([inner], { type: 'text/html' }));
    break;
}
find('main').append(frame);
const { contentDocument: made } = frame;
if (kind === 'blank' && made) build(made);
if (kind === 'written' && made) {
  made.open();
  made.write(inner);
  made.close();
}

/** Builds the chat in an empty document, node by node, as a script that has no address to load would. */
function build(document: Document): void {
  const { head, body } = new DOMParser().parseFromString(inner, 'text/html');
  document.documentElement.replaceChildren(document.adoptNode(head), document.adoptNode(body));
  // Scripts that were parsed apart do not run.
  for (const parsed of document.querySelectorAll<HTMLScriptElement>('script:not([type])')) {
    const script = document.createElement('script');
    script.textContent = parsed.textContent;
    parsed.replaceWith(script);
  }
}
