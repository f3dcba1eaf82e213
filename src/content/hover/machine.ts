import type { Settings } from '../../model/settings';
import type { PlacedMention } from '../text/place';
import type { Timers } from '../text/watch';
import { type HoverEffect, type HoverEvent, type HoverState, idle, reduceHover } from './reducer';

/** How patient the hover is, as the reader chose; read anew at each start of a timer. */
export type HoverTimes = () => Pick<Settings, 'dwell' | 'grace'>;

export interface HoverActions {
  /** The pointer has come to rest: its card may be asked for before it is to open. */
  readonly prepare: (target: PlacedMention) => void;
  readonly open: (target: PlacedMention, isLive: () => boolean) => void;
  readonly close: () => void;
}

/** Runs the hover's reducer: holds its state, its timers and its tokens. */
export class HoverMachine {
  private state: HoverState = idle;
  private tokens = 0;
  private timer: number | undefined;

  constructor(
    private readonly actions: HoverActions,
    private readonly timers: Timers,
    private readonly times: HoverTimes,
  ) {}

  get current(): HoverState {
    return this.state;
  }

  readonly send = (event: HoverEvent): void => {
    this.tokens += 1;
    const { state, effects } = reduceHover(this.state, event, this.tokens);
    this.state = state;
    for (const effect of effects) this.run(effect);
  };

  private run(effect: HoverEffect): void {
    if (effect.do === 'startDwell') this.startDwell(effect.token);
    else if (effect.do === 'startGrace')
      this.start(this.times().grace, { type: 'graceOver', token: effect.token });
    else if (effect.do === 'stopTimers') this.stop();
    else if (effect.do === 'open')
      this.actions.open(effect.target, () => this.isLive(effect.token));
    else this.actions.close();
  }

  private startDwell(token: number): void {
    const { dwell } = this.times();
    if (dwell === null) return;
    this.start(dwell, { type: 'dwellOver', token });
    if (this.state.at !== 'idle') this.actions.prepare(this.state.target);
  }

  private start(milliseconds: number, event: HoverEvent): void {
    this.stop();
    this.timer = this.timers.set(() => this.send(event), milliseconds);
  }

  private stop(): void {
    if (this.timer !== undefined) this.timers.clear(this.timer);
    this.timer = undefined;
  }

  private isLive(token: number): boolean {
    const { state } = this;
    if (state.at === 'switching') return state.open.token === token;
    return state.at !== 'idle' && state.token === token;
  }
}
