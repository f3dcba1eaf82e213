/** Called with every event of the guard's kinds before the page hears of it. */
export type Ear = (event: Event) => void;

/** Hears what readers do before any listener of the page, which could listen in or swallow it. */
export interface Guard {
  /** Lends it an ear until `signal` aborts; ears hear in the order in which they came. */
  readonly hear: (ear: Ear, signal: AbortSignal) => void;
}

/** Never on `mouseenter` and its like: heard from the window they come once for every element entered. */
const types =
  'pointerdown pointermove pointerup pointercancel pointerover pointerout mousedown mousemove mouseup mouseover mouseout click dblclick auxclick contextmenu touchstart touchmove touchend touchcancel wheel keydown keypress keyup copy cut paste selectstart dragstart focus blur focusin focusout';

/** Must be called before the page's first script: listeners hear in the order in which they were added. */
export function createGuard(window: Window): Guard {
  const ears = new Set<Ear>();
  const tell: Ear = (event) => {
    for (const ear of ears) ear(event);
  };
  const listen = () => {
    // Scrolling waits for listeners that could forbid it.
    for (const type of types.split(' '))
      window.addEventListener(type, tell, { capture: true, passive: /^(w|touch)/.test(type) });
  };
  listen();
  return {
    hear: (ear, signal) => {
      // A page that wrote its document anew took them away; those that are still there stay where they are.
      listen();
      ears.add(ear);
      signal.addEventListener('abort', () => ears.delete(ear));
    },
  };
}
