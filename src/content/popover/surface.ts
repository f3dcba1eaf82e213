import type { Ask } from '../../messaging/client';
import type { CardView } from '../../model/card';
import type { Language } from '../../model/language';
import type { Settings } from '../../model/settings';

/** Boxes of the word the card belongs to, in viewport pixels, measured anew at each call. */
export interface Anchor {
  readonly boxes: () => readonly DOMRect[];
}

export interface CardSurfaceOptions {
  readonly document: Document;
  readonly ask: Ask;
  readonly settings: () => Settings;
  readonly onClose: () => void;
  /** The reader did something in the card: it stays until it is closed. */
  readonly onHold: () => void;
}

export interface CardRequest {
  readonly view: CardView;
  readonly anchor: Anchor;
  readonly language: Language;
  readonly paragraph: string;
  /** The marked words as they stand on the page. */
  readonly found: string;
  /** Year of the article, where the page says it. */
  readonly articleYear?: number;
  /** Move the focus into the card (opened by key). */
  readonly focus: boolean;
}

/** The one card of a frame. */
export interface CardSurface {
  readonly show: (request: CardRequest) => void;
  readonly hide: () => void;
  readonly focus: () => void;
  readonly owns: (event: Event) => boolean;
  readonly isOurs: (node: Node) => boolean;
}
