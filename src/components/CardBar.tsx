import { kindKeys } from '../i18n/keys';
import type { EntityKind } from '../model/entity';
import { type Hold, HoldActions } from './Hold';
import { Icon } from './Icon';
import { useMessages } from './messages-context';

interface CardBarProps {
  readonly kind: EntityKind;
  readonly onBack?: (() => void) | undefined;
  /** The name of the card before. */
  readonly before?: string | undefined;
  readonly hold?: Hold | undefined;
  readonly onClose: () => void;
}

/** Stays in place while the card scrolls: the way back, the kind of thing, keeping and moving, the way out. */
export function CardBar({ kind, onBack, before, hold, onClose }: CardBarProps) {
  const messages = useMessages();
  return (
    <div class={hold ? 'q-bar q-grab' : 'q-bar'} onPointerDown={hold?.onGrab}>
      {onBack && <BackButton before={before} onBack={onBack} />}
      <p class="q-kind">{messages.text(kindKeys[kind])}</p>
      {hold && <HoldActions hold={hold} />}
      <button
        type="button"
        class="q-button q-square"
        aria-label={messages.text('cardClose')}
        title={messages.text('cardClose')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function BackButton({ before, onBack }: Required<Pick<CardBarProps, 'before' | 'onBack'>>) {
  const messages = useMessages();
  const label =
    before === undefined ? messages.text('cardBack') : messages.text('cardBackTo', before);
  return (
    <button
      type="button"
      class="q-button q-square q-bar-back"
      aria-label={label}
      title={label}
      onClick={onBack}
    >
      <Icon name="back" />
    </button>
  );
}
