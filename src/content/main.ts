// Runs at document_idle in every frame and only wires; on most pages it ends at the gate.
import { startFrame } from './frame';
import { getShared } from './shared';

const shared = getShared(globalThis);
if (shared) startFrame(window, shared);
