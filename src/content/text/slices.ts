/** The longest stretch of work between two pauses, in milliseconds: half a frame. */
export const sliceBudget = 8;

/** What pausing needs of its surroundings. */
export interface Clock {
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Resolves when the browser has had its turn. */
  readonly pause: () => Promise<void>;
}

/** Adds up the time our work takes, waiting left out. */
export class Effort {
  private from = 0;
  private spent = 0;
  private waits = 0;

  constructor(private readonly now: () => number) {}

  begin(): void {
    this.spent = 0;
    this.from = this.now();
  }

  /** Milliseconds since `begin`. */
  get total(): number {
    return this.spent + (this.waits === 0 ? this.now() - this.from : 0);
  }

  async leaveOut<T>(wait: Promise<T>): Promise<T> {
    this.spent = this.total;
    this.waits += 1;
    try {
      return await wait;
    } finally {
      this.waits -= 1;
      this.from = this.now();
    }
  }
}

/** Runs `work` to its end in slices; `undefined` where `signal` ended it early. */
export async function runSliced<T>(
  work: Generator<void, T>,
  clock: Clock,
  signal: AbortSignal,
): Promise<T | undefined> {
  let until = clock.now() + sliceBudget;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (clock.now() < until) continue;
    await clock.pause();
    until = clock.now() + sliceBudget;
  }
  return undefined;
}

/** `scheduler.yield` where there is one, else a message to ourselves: timers are clamped to 4 ms. */
export function browserClock(world: typeof globalThis): Clock {
  const scheduler = (world as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  const now = () => world.performance.now();
  if (scheduler?.yield) return { now, pause: () => scheduler.yield?.() ?? Promise.resolve() };
  return { now, pause: () => pauseByMessage(world) };
}

function pauseByMessage(world: typeof globalThis): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new world.MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
