/** What a client asked for that is not emulated, or does not exist: a test must not pass over it. */
export class Complaints {
  private readonly list = new Set<string>();

  add(complaint: string): void {
    this.list.add(complaint);
  }

  get all(): readonly string[] {
    return [...this.list];
  }

  /** Heard and dealt with. */
  clear(): void {
    this.list.clear();
  }
}
