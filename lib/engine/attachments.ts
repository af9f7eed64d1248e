// What the composer attaches: stored once, so that a question only names it.
import type { RequestOf } from '../bus/protocol';
import { messageTokens } from '../chat/budget';
import type { Context } from '../chat/transcript';
import type { NewId } from '../core/ports';
import { ok, type Result } from '../core/result';
import { newTextId } from '../core/temporary';
import type { Attachments } from '../history/attachments';
import { countWords } from '../page/page-text';

interface AttachmentPorts {
  history: Pick<Attachments, 'keepAttachment'>;
  newId: NewId;
}

/** Stores a text or an image under a new id and measures it. */
export async function keepAttachment(
  { text, conversationId, ...source }: RequestOf<'attachment.keep'>,
  { history, newId }: AttachmentPorts,
): Promise<Result<Context>> {
  const isImage = source.kind === 'image';
  const context: Context = {
    id: newTextId(conversationId, newId),
    ...source,
    length: text.length,
    words: isImage ? 0 : countWords(text),
    tokens: messageTokens(isImage ? { content: '', images: [text] } : { content: text }),
  };
  const kept = await history.keepAttachment({ context, text }, conversationId);
  return kept.ok ? ok(context) : kept;
}
