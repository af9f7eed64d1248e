// How a look-alike sends a message: as its real site does.
import type { LookAlike } from './look-alike';

type Transport = LookAlike['transport'];

/** An answer that never comes, or is refused, changes nothing here. */
export const post = (url: string, body: unknown) =>
  void fetch(url, {
    method: 'POST',
    body: body instanceof FormData ? body : JSON.stringify(body),
  }).catch(() => {});

const message = (text: string) => ({ messages: [{ content: text }] });

function postByXhr(url: string, text: string): void {
  const request = new XMLHttpRequest();
  request.open('POST', url);
  request.send(JSON.stringify(message(text)));
}

/** Frames end with a record separator, as in SignalR. */
function openSocket(url: string): (text: string) => void {
  let socket: WebSocket | undefined;
  return (text) => {
    const data = `${JSON.stringify({ arguments: [message(text)] })}\x1e`;
    if (socket?.readyState === WebSocket.OPEN) {
      socket.send(data);
      return;
    }
    const opening = new WebSocket(url);
    socket = opening;
    opening.addEventListener('open', () => opening.send(data));
  };
}

/** The prompt stands in the address: of the page and of the stream that answers. */
function askByAddress(url: string, text: string): void {
  const query = `?q=${encodeURIComponent(text)}`;
  history.pushState(null, '', `/search${query}`);
  const stream = new EventSource(url + query);
  stream.onerror = stream.onmessage = () => stream.close();
}

/** `form.submit()` fires no event. The answer goes to a frame, so that the page stays. */
function submitForm(url: string, text: string): void {
  const sink = document.createElement('iframe');
  sink.name = 'sink';
  sink.hidden = true;
  const form = document.createElement('form');
  form.method = 'post';
  form.action = url;
  form.target = sink.name;
  const field = document.createElement('textarea');
  field.name = 'prompt';
  field.value = text;
  form.append(field);
  form.hidden = true;
  document.body.append(sink, form);
  form.submit();
}

export function openTransport({ by, url }: Transport): (text: string) => void {
  switch (by) {
    case 'fetch':
      return (text) => post(url, message(text));
    case 'xhr':
      return (text) => postByXhr(url, text);
    case 'socket':
      return openSocket(url);
    case 'address':
      return (text) => askByAddress(url, text);
    case 'form':
      return (text) => submitForm(url, text);
  }
}
