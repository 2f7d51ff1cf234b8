import { HostError } from "../../core";
import type { Book } from "../book";
import { ExcelServer } from "../host";
import { Addin, type Places } from "./addin/addin";
import { LOCALES } from "./addin/excel-seat";
import { behaviourOf } from "./behaviour-of";
import type { Grid } from "./grid/start-grid";
import { readManifest } from "./ribbon/read-manifest";
import type { RibbonButton } from "./ribbon/ribbon";
import { sayUnsaved } from "./say-unsaved";
import { Mirror } from "./mirror/mirror";
import { NO_TROUBLES, type State, type Troubles } from "./state";
import { Store } from "./store";
import { TEXTS, type Language, type Texts } from "./texts";
import { WorkbookFile } from "./workbook-file";

/** The stand-in for Excel as a whole: a workbook in the grid, the ribbon, the add-in beside it. */
export class Workbench {
  readonly store: Store<State>;
  private file: WorkbookFile | undefined;
  private mirror: Mirror | undefined;
  private excel: ExcelServer | undefined;
  private addin: Addin | undefined;
  private settings = new Map<string, string>();

  constructor(
    readonly grid: Grid,
    private readonly places: Places,
    private readonly manifest: string,
    language: Language,
  ) {
    this.store = new Store<State>({
      language,
      theme: "colorful",
      samples: [],
      name: "",
      ribbon: readManifest(manifest, LOCALES[language]),
      isPaneOpen: true,
      message: { kind: "quiet", text: "" },
      troubles: NO_TROUBLES,
    });
  }

  get texts(): Texts {
    return TEXTS[this.store.get().language];
  }

  get book(): Book | undefined {
    return this.file?.book;
  }

  get server(): ExcelServer | undefined {
    return this.excel;
  }

  /** Opens a workbook in place of the present one; where it cannot be read, the present one stays. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    this.say("busy", this.texts.opening(name));
    const before = this.file;
    await this.grid.commit();
    this.file = await WorkbookFile.open(bytes, name, this.grid.api);
    await this.grid.rendered();
    this.mirror?.dispose();
    this.mirror = new Mirror(this.grid.api, this.file.book);
    before?.close();
    this.excel = new ExcelServer(this.file.book, behaviourOf(this.store.get().troubles));
    this.settings = new Map();
    this.store.set({ name });
    this.restart();
    this.say("quiet", this.texts.opened(name));
  }

  async openSample(name: string): Promise<void> {
    const response = await fetch(`/samples/${encodeURIComponent(name)}`);
    if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
    await this.open(new Uint8Array(await response.arrayBuffer()), name);
  }

  /** The bytes of the open workbook as it is now. */
  async save(): Promise<Uint8Array> {
    if (!this.file) return new Uint8Array();
    await this.grid.commit();
    const { bytes, changes } = await this.file.save();
    const said = this.texts.saved(this.file.name, changes.edits.length);
    if (changes.unsaved.length === 0) this.say("quiet", said);
    else this.say("error", [said, ...sayUnsaved(changes.unsaved, this.texts)].join("\n"));
    return bytes;
  }

  /** A button of the ribbon or of the cell's menu. */
  async press(button: RibbonButton): Promise<void> {
    const { ribbon } = this.store.get();
    if (!ribbon || !this.addin) return;
    if (button.action.kind === "pane") {
      this.showPane(true);
      return;
    }
    await this.grid.commit();
    this.say("busy", this.texts.working(button.label));
    await this.addin.run(button, ribbon);
    this.say("quiet", this.texts.done(button.label));
  }

  showPane(isPaneOpen: boolean): void {
    this.store.set({ isPaneOpen });
    const action = this.store
      .get()
      .ribbon?.buttons.map((button) => button.action)
      .find(({ kind }) => kind === "pane");
    if (!isPaneOpen) this.addin?.closePane();
    else if (action?.kind === "pane") this.addin?.openPane(action.url);
  }

  /** Pages of the add-in learn language and theme when they are loaded, so they are loaded anew, as in Excel. */
  present(change: Partial<Pick<State, "language" | "theme">>): void {
    this.store.set(change);
    const { language } = this.store.get();
    this.store.set({ ribbon: readManifest(this.manifest, LOCALES[language]) });
    this.grid.speak(language);
    this.restart();
  }

  trouble(change: Partial<Troubles>): void {
    const before = this.store.get().troubles;
    const troubles = { ...before, ...change };
    this.store.set({ troubles });
    this.excel?.behave(behaviourOf(troubles));
    // Which sets of functions there are is asked at the start only.
    if (troubles.version !== before.version) this.restart();
  }

  /** Does something a person asked for; what goes wrong is said on the page. */
  async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const said = error instanceof HostError ? error.message : `${this.texts.failed} ${String(error)}`;
      this.say("error", said);
    }
  }

  say(kind: State["message"]["kind"], text: string): void {
    this.store.set({ message: { kind, text } });
  }

  private restart(): void {
    this.addin?.dispose();
    if (!this.excel) return;
    const state = this.store.get();
    this.addin = new Addin(this.places, this.excel, this.settings, state, () => this.mirror?.refresh());
    if (state.isPaneOpen) this.showPane(true);
  }
}
