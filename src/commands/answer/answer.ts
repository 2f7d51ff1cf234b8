/** What a command has to say to the person who pressed its button. */
export interface Answer {
  readonly title: string;
  readonly lines: readonly string[];
}
