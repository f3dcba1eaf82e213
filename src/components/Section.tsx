import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of the card under its own heading. */
export function Section({ heading, children }: SectionProps) {
  const id = useId();
  return (
    <section class="q-section" aria-labelledby={id}>
      <h3 class="q-heading" id={id}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
