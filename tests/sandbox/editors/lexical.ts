// Lexical with paragraphs, as most sites have it.
import { registerRichText } from '@lexical/rich-text';
import { startPage } from '../start';
import { createLexical } from './make-lexical';

startPage(createLexical(registerRichText, 'paragraphs'));
