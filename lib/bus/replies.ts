// What the background answers to our own pages, by message.
import type { Context } from '../chat/transcript';
import type { Verdict } from '../page/evidence';
import type { Prompt } from '../prompts/prompt';
import type { Connection } from '../providers/provider';
import type { Settings } from '../settings/schema';
import type { EndpointReplies } from './endpoint-messages';
import type { HistoryReplies } from './history-messages';
import type { StoredReplies } from './stored-messages';

export interface PageReplies extends EndpointReplies, HistoryReplies, StoredReplies {
  'connection.check': Connection;
  'turn.prepare': null;
  'turn.start': { conversationId: string };
  'attachment.keep': Context;
  'attachment.drop': null;
  'attachment.list': { context: Context; text: string }[];
  'model.loaded': string[];
  'prompt.list': Prompt[];
  'prompt.save': Prompt[];
  'prompt.delete': Prompt[];
  'page.read': { title: string; url: string; text: string };
  /** In the order of the claims. */
  'evidence.judge': Verdict[];
  'evidence.show': null;
  'turn.retry': null;
  'turn.stop': null;
  'turn.unqueue': boolean;
  'turn.continue': null;
  'branch.choose': null;
  'message.delete': null;
  'message.restore': null;
  'inbox.claim': { conversationId: string } | null;
  'page.summarize': { conversationId: string };
  'page.ask': { conversationId: string };
  'draft.save': null;
  'draft.read': string;
  'settings.read': Settings;
  'settings.change': Settings;
  'settings.import': Settings;
}
