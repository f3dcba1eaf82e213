// Runs at document_start, before any markup of the page can take the extension's name
// (`<form id=chrome>` and `<iframe name=browser>` shadow the interface afterwards) and before any
// listener of the page.
import { captureExtension } from './extension';
import { createGuard } from './guard';
import { getShared, setShared } from './shared';

if (getShared(globalThis) === undefined)
  setShared(globalThis, { extension: captureExtension(globalThis), guard: createGuard(window) });
