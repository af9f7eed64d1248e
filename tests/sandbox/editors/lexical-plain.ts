// Lexical with plain text: one paragraph with line breaks.
import { registerPlainText } from '@lexical/plain-text';
import { startPage } from '../start';
import { createLexical } from './make-lexical';

startPage(createLexical(registerPlainText, 'lines'));
