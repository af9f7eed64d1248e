// A small web app on this machine, for requests that pages make by themselves.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalApp {
  /** `http://host:port`; also the origin of its pages. */
  readonly url: string;
  /** `METHOD /path` of every request, in order. */
  readonly seen: string[];
  close(): Promise<unknown>;
}

/** @param host a loopback address, `127.0.0.1` or `::1` */
export async function startLocalApp(host: string): Promise<LocalApp> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') seen.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'text/html');
    response.end('<h1>A local app</h1>');
  });
  await new Promise<void>((ready) => server.listen(0, host, ready));
  const { port } = server.address() as AddressInfo;
  return {
    seen,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
