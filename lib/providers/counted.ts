// A response whose bytes are counted as they are read.

/** `onEnd` is called once, with the bytes of its body: when that was read, broke, or is no longer wanted. */
export function counted(response: Response, onEnd: (bytes: number) => void): Response {
  const { body, status, statusText, headers } = response;
  if (!body) {
    onEnd(0);
    return response;
  }
  const reader = body.getReader();
  let bytes = 0;
  let isOver = false;
  const end = () => {
    if (!isOver) onEnd(bytes);
    isOver = true;
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) {
            bytes += value.byteLength;
            controller.enqueue(value);
            return;
          }
          end();
          controller.close();
        } catch (error) {
          end();
          throw error;
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    // Nothing is read before it is wanted.
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, statusText, headers });
}
