// Characters that make text read in another order than it is written: a link or a line of code could pose as another.

/** U+202D and U+202E turn whole stretches around; in code every mark of direction does harm and none is needed. */
const IN_TEXT = /[\u202d\u202e]/g;
const IN_CODE = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text with a visible sign in the place of each override; its length stays. */
export const inWrittenOrder = (text: string): string => text.replace(IN_TEXT, '\ufffd');

export const codeInWrittenOrder = (code: string): string => code.replace(IN_CODE, '\ufffd');
