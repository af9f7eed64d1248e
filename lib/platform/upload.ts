// Hands a file to the model server from the page that holds it: messages cannot carry it to the background.
import { fault } from '../core/fault';
import type { Result } from '../core/result';
import type { UploadFile } from '../stores/import-model';

const failed = (detail?: string): Result<null> => ({
  ok: false,
  fault: fault('upload-failed', detail),
});

/** By XMLHttpRequest, which tells how much has left; `fetch` does not. The firewall's rules cover both alike. */
export const uploadFile: UploadFile = ({ url, authorization, file, report, signal }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const end = (result: Result<null>) => {
      removeEventListener('pagehide', leave);
      resolve({ result, status: request.status });
    };
    /** A page that closes still tells what has left. */
    const leave = () => request.abort();
    request.open('POST', url);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (authorization) request.setRequestHeader('Authorization', authorization);
    request.upload.onprogress = ({ loaded }) => report(loaded);
    request.onload = () => end(outcome(request));
    request.onerror = () => end(failed());
    request.onabort = () => end(failed());
    signal.addEventListener('abort', leave);
    addEventListener('pagehide', leave);
    if (!signal.aborted) request.send(file);
    else end(failed());
  });

/** 201 stored, 200 there already. */
function outcome({ status, responseText }: XMLHttpRequest): Result<null> {
  if (status === 200 || status === 201) return { ok: true, value: null };
  if (status === 403 && responseText === '') return { ok: false, fault: fault('origin-refused') };
  if (/no space left|not enough space|disk/i.test(responseText))
    return { ok: false, fault: fault('disk-full', responseText) };
  return failed(responseText.slice(0, 300) || `HTTP ${status}`);
}
