import { useLayoutEffect, useRef, useState } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { toneClass, toneIcon, type Tone } from './tone';

export interface Notice {
  text: string;
  tone: Tone;
}

/** Above and below it, in pixels. */
const room = 32;

/** Stands at the foot of the window, and at its head while what has the focus is at the foot (WCAG 2.4.11). */
export function ToastMessage({ text, tone }: Notice) {
  const box = useRef<HTMLParagraphElement>(null);
  const [above, setAbove] = useState(false);
  useLayoutEffect(() => {
    const makeWay = () =>
      setAbove(isAtTheFoot(document.activeElement, (box.current?.offsetHeight ?? 0) + room));
    makeWay();
    document.addEventListener('focusin', makeWay);
    document.addEventListener('scroll', makeWay, { passive: true });
    return () => {
      document.removeEventListener('focusin', makeWay);
      document.removeEventListener('scroll', makeWay);
    };
  }, [text]);
  return (
    <p ref={box} className={classNames('toast', above && 'toast--above', toneClass(tone))}>
      <Icon name={toneIcon[tone]} />
      {text}
    </p>
  );
}

/** Whether it reaches into so many pixels at the foot of the window, and not into as many at its head. */
function isAtTheFoot(element: Element | null, height: number): boolean {
  if (element === null || element === document.body) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > innerHeight - height && top < innerHeight && top > height;
}
