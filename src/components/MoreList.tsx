import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from './messages-context';

interface MoreListProps<Item> {
  /** Most important first. */
  readonly items: readonly Item[];
  /** How many are shown before "more". */
  readonly first: number;
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ComponentChildren;
}

/**
 * A list whose tail waits behind a button. The tail opens where the button stood, so nothing above it moves;
 * focus goes to the first new item, because the button is gone.
 */
export function MoreList<Item>({ items, first, keyOf, draw }: MoreListProps<Item>) {
  const [open, setOpen] = useState(false);
  const firstNew = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) firstNew.current?.focus({ preventScroll: true });
  }, [open]);
  // One more item takes no more room than the button that would hide it.
  const shown = open || items.length <= first + 1 ? items : items.slice(0, first);
  return (
    <>
      <ul class="q-plain q-rows">
        {shown.map((item, position) => (
          <li key={keyOf(item)} {...(open && position === first && newItem(firstNew))}>
            {draw(item)}
          </li>
        ))}
      </ul>
      <MoreButton hidden={items.length - shown.length} onClick={() => setOpen(true)} />
    </>
  );
}

const newItem = (ref: { current: HTMLLIElement | null }) => ({
  ref,
  tabIndex: -1,
  class: 'q-focus',
});

interface MoreButtonProps {
  /** How many items are not shown. */
  readonly hidden: number;
  readonly onClick: () => void;
}

function MoreButton({ hidden, onClick }: MoreButtonProps) {
  const messages = useMessages();
  if (hidden === 0) return null;
  return (
    <button type="button" class="q-button q-more" aria-expanded={false} onClick={onClick}>
      {messages.plural('cardMore', hidden)}
    </button>
  );
}
