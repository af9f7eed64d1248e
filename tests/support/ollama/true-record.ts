// What true Ollama servers answered to the same requests, and a fake that is as they were.
import { type FakeOllama, startFakeOllama } from '../fake-ollama';
import { MODELS } from './models';
import { LIVE_MODEL } from './same-requests';

/** A fake with the one model of the live tests, and of the true server's version. */
export const startAlike = (version: string, cloudDisabled = true): Promise<FakeOllama> =>
  startFakeOllama({
    version,
    cloudDisabled,
    models: [
      {
        ...MODELS.smallWindow,
        name: LIVE_MODEL,
        details: { ...MODELS.smallWindow.details, context_length: 8192 },
        show: { parameters: 'temperature                    0' },
      },
    ],
  });
