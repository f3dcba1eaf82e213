import { Fragment } from 'preact';
import type { NamedSpan } from '../../model/card';
import { type Opening, useOpening } from '../opening-context';

interface NamedTextProps {
  readonly text: string;
  /** In order, without overlap. */
  readonly named: readonly NamedSpan[];
}

/** A text in which the things it names can be opened; plain words where nothing can open them. */
export function NamedText({ text, named }: NamedTextProps) {
  const opening = useOpening();
  if (opening === null) return <>{text}</>;
  const spans = named.filter(({ entity }) => entity !== opening.entity);
  return (
    <>
      {spans.map((span, at) => (
        <Fragment key={span.start}>
          {text.slice(spans[at - 1]?.end ?? 0, span.start)}
          <Name words={text.slice(span.start, span.end)} span={span} opening={opening} />
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

interface NameProps {
  readonly words: string;
  readonly span: NamedSpan;
  readonly opening: Opening;
}

/** No `button` element: browsers keep one in a box of its own, and a long name could not run over lines. */
function Name({ words, span, opening }: NameProps) {
  const open = () => opening.onOpen(span.entity);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="q-name"
      data-opens={span.entity}
      onClick={open}
      onKeyDown={(event) => isPress(event) && open()}
    >
      {words}
    </span>
  );
}

/** What presses a button; the space bar would scroll the card. */
function isPress(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  event.preventDefault();
  return !event.repeat;
}
