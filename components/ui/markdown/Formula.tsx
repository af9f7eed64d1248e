// A formula in an answer: its source until the typesetter has come, and where that refuses.
import { memo, useLayoutEffect, useRef, useState } from 'react';

interface FormulaProps {
  source: string;
  isDisplay: boolean;
  isOpen: boolean;
}

type Typeset = typeof import('./typeset').typeset;

/** Known once the first formula was shown, so that later ones appear at once. */
let typesetter: Typeset | undefined;

export const Formula = memo(function Formula({ source, isDisplay, isOpen }: FormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [isSet, setIsSet] = useState(false);
  useLayoutEffect(() => {
    if (isOpen) return setIsSet(false);
    let isGone = false;
    const draw = (typeset: Typeset) => {
      if (!isGone && place.current) setIsSet(typeset(place.current, source, isDisplay));
    };
    if (typesetter) draw(typesetter);
    else
      void import('./typeset').then(({ typeset }) => {
        typesetter = typeset;
        draw(typeset);
      });
    return () => {
      isGone = true;
    };
  }, [source, isDisplay, isOpen]);
  return (
    <span className={isDisplay ? 'formula display' : 'formula'} dir="ltr">
      {!isSet && <code>{source}</code>}
      <span ref={place} hidden={!isSet} />
    </span>
  );
});
