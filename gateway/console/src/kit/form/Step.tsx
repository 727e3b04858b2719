import { type ReactNode, useEffect, useRef } from 'react';

interface StepProps {
  readonly label: string;
  /** The fields of other steps stay in the page, out of sight, so that what was typed stays too. */
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** One part of a form that is filled in step by step; whoever goes by keys or by ear goes on where the next one begins. */
export function Step({ label, shown, children }: StepProps) {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (shown && !before.current) {
      part.current!.focus({ preventScroll: true });
      if (part.current!.getBoundingClientRect().top < 0) {
        part.current!.scrollIntoView({ block: 'start' });
      }
    }
    before.current = shown;
  }, [shown]);
  return (
    <div ref={part} role="group" aria-label={label} tabIndex={-1} className="step" hidden={!shown}>
      {children}
    </div>
  );
}
