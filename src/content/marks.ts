// Put into a frame by the background once its text has passed the gate; most pages never load it.
import { MarkedPage } from './page';
import { getShared } from './shared';

const shared = getShared(globalThis);
if (shared) shared.createPage ??= (...args) => new MarkedPage(...args);
