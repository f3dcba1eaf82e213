import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { WholeDocument } from './document';

declare global {
  interface Window {
    /** Makes the drawn document a living one. */
    takeOver: () => void;
    /** Lets the page draw one line more. */
    addLine?: () => void;
  }
}

window.takeOver = () => hydrateRoot(document, h(WholeDocument, null));
