import type { PageCommand } from '../messaging/map';
import type { EntityId } from '../model/ids';
import type { FoundEntity, PageState } from '../model/page-state';
import type { Failure } from '../model/result';
import type { Settings } from '../model/settings';
import { isActiveOn } from '../settings/sites';
import type { Asked } from './answers/asked';
import { LinkAnswers } from './answers/link-answers';
import { Attention } from './attention';
import { chooseMarked } from './highlights/density';
import { Pace } from './highlights/pace';
import { Painter } from './highlights/painter';
import { isWriting } from './hover/journey';
import { Reach } from './hover/reach';
import type { PageContext, PageSurface, Refreshed } from './page-surface';
import { type Reading, readPage } from './reading';
import { ChangedBlocks } from './text/changed-blocks';
import type { PlacedMention } from './text/place';

type LinkedReading = Extract<Reading, { status: 'linked' }>;

/** A page about the country: its marks and what the reader does with them. Made once the gate has let it through. */
export class MarkedPage implements PageSurface {
  private reading: LinkedReading | undefined;
  private refusal: Failure | undefined;
  /** How many readings have begun, and how many of them are over: only the last one counts. */
  private begun = 0;
  private over = 0;
  private isHidden = false;
  /** The count the toolbar button was last told. */
  private told = -1;
  private readonly changes: ChangedBlocks;
  private readonly answers: LinkAnswers;
  private readonly painter: Painter;
  private readonly pace: Pace;
  private readonly reach: Reach;
  private readonly attention: Attention;

  constructor(
    private readonly context: PageContext,
    private settings: Settings,
    asked?: Asked,
  ) {
    const { window, dom, shared, timers, signal } = context;
    this.reach = new Reach(dom);
    this.changes = new ChangedBlocks(context.registry, dom);
    this.answers = new LinkAnswers(context, context.again, asked);
    this.painter = new Painter(window.CSS.highlights, signal);
    this.pace = new Pace(timers, (isRestless) => this.painter.turn(isRestless), signal);
    this.attention = new Attention(
      context,
      () => this.settings,
      () => this.reading?.language ?? 'other',
    );
    this.attention.listen();
    shared.extension.onCommand((command) => this.command(command), signal);
    shared.extension.onSettings(() => void this.settingsChanged(), signal);
    shared.reveal = (entity) => this.attention.reveal(entity);
  }

  isOurs(node: Node): boolean {
    return this.attention.isOurs(node);
  }

  readChanged(changed: ReadonlySet<Node>): Promise<boolean> {
    return this.changes.read(changed, this.context.signal);
  }

  async refresh(): Promise<Refreshed> {
    this.begun += 1;
    this.pace.note();
    const turn = this.begun;
    const reading = this.isActive ? await readPage(this.context, this.answers) : undefined;
    if (turn !== this.begun) return 'answered';
    this.over = turn;
    this.refusal = reading?.status === 'refused' ? reading.error : undefined;
    this.reading = reading?.status === 'linked' ? reading : undefined;
    this.mark();
    return this.refusal?.code === 'gone' ? 'unanswered' : 'answered';
  }

  state(): PageState {
    const language = this.reading?.language ?? 'other';
    const found = this.found();
    if (!this.isActive) return { status: 'off', language, found };
    if (this.refusal !== undefined)
      return { status: 'refused', failure: this.refusal, language, found };
    if (this.reading) return { status: 'marked', language, found };
    return { status: this.over < this.begun ? 'reading' : 'not-about', language, found };
  }

  private get isActive(): boolean {
    return isActiveOn(this.settings, this.context.window.location.hostname);
  }

  /** The background reads and validates what is stored; here it is only asked for. */
  private async settingsChanged(): Promise<void> {
    const { hostname } = this.context.window.location;
    const answer = await this.context.ask('begin', { host: hostname });
    if (!answer.ok) return;
    this.settings = answer.value.settings;
    await this.refresh();
  }

  private mark(): void {
    const marked = this.marked();
    const shown = this.isHidden ? [] : marked;
    this.painter.show(shown);
    this.attention.renew({ placed: this.reading?.placed ?? [], marked, shown });
    this.tell(this.found().length);
  }

  private tell(count: number): void {
    if (count === this.told) return;
    this.told = count;
    void this.context.ask('found', { count });
  }

  private marked(): readonly PlacedMention[] {
    const { reading, settings } = this;
    if (!reading) return [];
    const sectionOf = ({ block }: PlacedMention) => reading.sections.get(block) ?? 0;
    return chooseMarked(reading.placed, settings, sectionOf, this.reach.isRendered);
  }

  private command(command: PageCommand): void {
    if (isWriting(this.context.window.document)) return;
    if (command === 'toggle-marks') this.toggle();
    else this.attention.command(command);
  }

  private toggle(): void {
    this.isHidden = !this.isHidden;
    this.attention.close();
    this.mark();
  }

  private found(): readonly FoundEntity[] {
    const counts = new Map<EntityId, FoundEntity>();
    for (const { mention } of this.reading?.placed ?? []) {
      const { entity, kind, name } = mention;
      counts.set(entity, { entity, kind, name, count: (counts.get(entity)?.count ?? 0) + 1 });
    }
    return [...counts.values()];
  }
}
