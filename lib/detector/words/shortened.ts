// Word lists in half their size: of each word only what is not as in the word before it.

/** Words in any order, parted by white space, to `4ful`: four letters as before, then others. They hold no digits. */
export function shortened(words: string): string {
  let before = '';
  let all = '';
  for (const word of words.split(/\s+/)) {
    let same = 0;
    while (same < 9 && same < word.length && word[same] === before[same]) same += 1;
    if (word !== '') all += same + word.slice(same);
    before = word;
  }
  return all;
}

/** The words of a list, shortened or parted by white space. */
export function listed(words: string): string[] {
  if (!/^\d/.test(words)) return words.split(/\s+/).filter(Boolean);
  let word = '';
  return (
    words.match(/\d\D*/g)?.map((part) => {
      word = word.slice(0, Number(part[0])) + part.slice(1);
      return word;
    }) ?? []
  );
}
