/** Keeps the release of a key from the page whose press was ours: some pages act on releases. */
export class KeyReleases {
  private readonly ours = new Set<string>();

  /** To be told of every event after its press has been stopped, or not. */
  hear(event: Event): void {
    if (!event.isTrusted || !('code' in event)) return;
    const { code, key } = event as KeyboardEvent;
    const name = code || key;
    if (event.type === 'keydown') this.pressed(name, event.cancelBubble);
    else if (event.type === 'keyup' && this.ours.delete(name)) event.stopImmediatePropagation();
  }

  private pressed(name: string, isOurs: boolean): void {
    if (isOurs) this.ours.add(name);
    else this.ours.delete(name);
  }
}
