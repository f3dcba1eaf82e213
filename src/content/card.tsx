// Put into a frame by the background when its first card is asked for; pages without cards never load it.
import { createCardSurface } from './popover/card-surface';
import { getShared } from './shared';

const shared = getShared(globalThis);
if (shared) shared.createCard ??= createCardSurface;
