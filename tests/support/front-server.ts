// What stands in front of a model server: a proxy that passes requests on, or answers them itself as it is told.
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

interface FrontAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

export interface FrontServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly port: number;
  /** What it answers by itself from now on; undefined passes a request on. */
  answer: (asked: IncomingMessage) => FrontAnswer | undefined;
  close(): Promise<void>;
}

/** @param target base URL of the server behind it */
export async function startFrontServer(target: string): Promise<FrontServer> {
  const server = createServer((asked, response) => {
    const own = front.answer(asked);
    if (own) {
      response.writeHead(own.status, own.headers).end(own.body);
      return;
    }
    // A proxy is asked for whole addresses.
    const path = asked.url?.replace(/^http:\/\/[^/]+/, '');
    const { method, headers } = asked;
    const passed = request(target + path, { method, headers }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
    });
    passed.on('error', () => response.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const front: FrontServer = {
    port,
    url: `http://127.0.0.1:${port}`,
    answer: () => undefined,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
  return front;
}
