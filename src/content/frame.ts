import { createSteppedGate, type GateWords } from '../linking/gate';
import { createGlance } from '../linking/glance';
import { createClient } from '../messaging/client';
import { patient, type Send } from '../messaging/patient';
import type { PageHints } from '../model/mention';
import type { PageState } from '../model/page-state';
import { isGone } from '../model/result';
import { type Asked, askForMentions } from './answers/asked';
import { gatePage, type Reader } from './gate';
import type { PageContext, PageSurface } from './page-surface';
import type { Shared } from './shared';
import { createDomReader } from './text/dom';
import { readableBody } from './text/elements';
import { BlockRegistry } from './text/registry';
import { browserClock, Effort } from './text/slices';
import { Upgrades } from './text/upgrades';
import { type Timers, type Watch, watchChanges } from './text/watch';

/** Words of the gate, put in by the build from `data/linking`. */
declare const __GATE_WORDS__: GateWords;

/** A page that was about something else is looked at again after a change, ever more rarely; ms. */
const firstLookAgain = 1_000;
const rarestLookAgain = 30_000;

/** Rest after a reading, in its own length: a page that never rests costs a thirtieth of a core at most. */
const restPerEffort = 29;

/** How often, one time after another, a page asks for its marks where the background stays silent. */
const mostUnanswered = 6;

const readable = new Set(['text/html', 'application/xhtml+xml']);

/** Starts reading the frame; everything ends with one `AbortController`. */
export function startFrame(window: Window & typeof globalThis, shared: Shared): void {
  if (!readable.has(window.document.contentType)) {
    shared.state = () => ({ status: 'unsupported', language: 'other', found: [] });
    return;
  }
  const end = new AbortController();
  const frame = new Frame(window, shared, end);
  shared.state = () => frame.state();
  void frame.start();
}

class Frame {
  private page: PageSurface | undefined;
  private gated = false;
  private busy = false;
  /** The page is to be read again, whether anything changes or not. */
  private isWanted = false;
  private asked: Asked | undefined;
  private waiting = new Set<Node>();
  /** How many readings, the last ones, the background left unanswered. */
  private unanswered = 0;
  private lookAgain = firstLookAgain;
  /** When the page may be read again at the earliest. */
  private restsUntil = 0;
  private watch: Watch | undefined;
  private readonly effort: Effort;
  private readonly reader: Reader;
  private readonly context: PageContext;
  private readonly timers: Timers;

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly shared: Shared,
    private readonly end: AbortController,
  ) {
    const { signal } = end;
    const dom = createDomReader(window);
    this.effort = new Effort(() => window.performance.now());
    const { now, pause } = browserClock(window);
    const clock = { now, pause: () => this.effort.leaveOut(pause()) };
    this.timers = timersOf(window);
    const upgrades = new Upgrades(dom, this.timers, (late) => this.changed(late), signal);
    const root = () => readableBody(window.document, dom);
    const registry = new BlockRegistry(root, dom, clock, {
      shadow: (root) => this.watch?.alsoIn(root),
      component: upgrades.expect,
    });
    const hints = () => pageHints(window);
    const ask = createClient(this.sender());
    const words = __GATE_WORDS__;
    const [glance, gate] = [createGlance(words), createSteppedGate(words)];
    this.reader = { root, dom, registry, glance, gate, hints, clock, signal };
    const again = () => this.again();
    const { timers } = this;
    this.context = { window, shared, dom, registry, hints, ask, again, timers, signal };
  }

  /** Watches before it reads: what the page writes while it is being read is read again. */
  async start(): Promise<void> {
    this.busy = true;
    this.watch = watchChanges(this.window.document, {
      onChange: (changed) => this.changed(changed),
      ours: (node) => this.page?.isOurs(node) ?? false,
      timers: this.timers,
      signal: this.end.signal,
    });
    await this.read(new Set());
    this.rest();
  }

  state(): PageState {
    const status = this.gated ? 'reading' : 'not-about';
    return this.page?.state() ?? { status, language: 'other', found: [] };
  }

  private changed(changed: ReadonlySet<Node>): void {
    for (const node of changed) this.waiting.add(node);
    if (this.busy) return;
    const rest = this.restsUntil - this.timers.now();
    const isAtOnce = this.page !== undefined && this.unanswered === 0;
    const wait = isAtOnce ? rest : Math.max(rest, this.lookAgain);
    if (wait > 0) this.timers.set(() => void this.readAgain(), wait);
    else void this.readAgain();
    this.busy = true;
  }

  private again(): void {
    this.isWanted = true;
    this.changed(new Set());
  }

  private async readAgain(): Promise<void> {
    const changed = this.waiting;
    this.isWanted = false;
    this.waiting = new Set();
    this.effort.begin();
    await this.read(changed);
    const rest = Math.min(this.effort.total * restPerEffort, rarestLookAgain);
    this.restsUntil = this.timers.now() + rest;
    if (!this.page) this.lookAgain = Math.min(this.lookAgain * 2, rarestLookAgain);
    this.rest();
  }

  private rest(): void {
    this.busy = false;
    const asksAnew = this.unanswered > 0 && this.unanswered < mostUnanswered;
    if (this.waiting.size > 0 || this.isWanted || asksAnew) this.changed(new Set());
  }

  private async read(changed: ReadonlySet<Node>): Promise<void> {
    const through = await this.readOpen(changed);
    if (this.end.signal.aborted || !through) return;
    this.gated = true;
    const isAnswered = (await this.begin()) && (await this.page?.refresh()) !== 'unanswered';
    this.unanswered = isAnswered ? 0 : this.unanswered + 1;
  }

  /** Whether the gate is open: it stays so. */
  private async readOpen(changed: ReadonlySet<Node>): Promise<boolean> {
    if (!this.page) return gatePage(this.reader);
    await this.page.readChanged(changed);
    // To ask about it is as much work again: not in the same stretch.
    await this.reader.clock.pause();
    return true;
  }

  /** The first time the gate opens: asks whether and how this page may be marked; false where nobody answers. */
  private async begin(): Promise<boolean> {
    if (this.page) return true;
    const { context, shared } = this;
    const [answer, loaded] = await this.effort.leaveOut(
      Promise.all([this.beginning(), shared.createPage ? undefined : context.ask('loadMarks', {})]),
    );
    if (answer.ok && loaded?.ok !== false && !this.end.signal.aborted)
      this.page = shared.createPage?.(context, answer.value.settings, this.asked);
    return !isGone(answer) && !(loaded !== undefined && isGone(loaded));
  }

  /** Where the page may be marked, its text goes to the background while the code of marks comes. */
  private async beginning() {
    const answer = await this.context.ask('begin', { host: this.window.location.hostname });
    if (answer.ok && answer.value.active) this.asked = askForMentions(this.context);
    return answer;
  }

  /** An update leaves this script behind without its extension: it ends itself, silently. */
  private sender(): Send {
    const isOver = (error: unknown): boolean => {
      const isInvalidated = /context invalidated/i.test(String(error));
      if (isInvalidated) this.end.abort();
      return isInvalidated || this.end.signal.aborted;
    };
    const pause = (milliseconds: number) =>
      new Promise<void>((resolve) => this.timers.set(resolve, milliseconds));
    return patient(async (message) => this.shared.extension.send(message), pause, isOver);
  }
}

function pageHints({ document, location }: Window): PageHints {
  const lang = document.documentElement.lang;
  return {
    host: location.hostname.toLowerCase(),
    title: document.title.slice(0, 1000),
    ...(lang ? { lang: lang.slice(0, 35) } : {}),
  };
}

const timersOf = (window: Window): Timers => ({
  set: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
  now: () => window.performance.now(),
});
