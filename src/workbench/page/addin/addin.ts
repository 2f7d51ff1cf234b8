import type { ExcelServer } from "../../host";
import type { Ribbon, RibbonButton } from "../ribbon/ribbon";
import type { State } from "../state";
import { TEXTS } from "../texts";
import type { AddinFrame } from "./addin-frame";
import { excelSeat } from "./excel-seat";
import { Office } from "./office";

/** Where the add-in's pages are put. */
export interface Places {
  readonly pane: HTMLElement;
  /** Frames that nobody sees: the functions behind the ribbon. */
  readonly hidden: HTMLElement;
  readonly dialogs: HTMLElement;
}

/** The add-in as it runs beside one open workbook: its pane, its functions, its dialogs. */
export class Addin {
  private readonly office: Office;
  private readonly title: string;
  private pane: AddinFrame | undefined;
  private functions: AddinFrame | undefined;

  constructor(
    private readonly places: Places,
    server: ExcelServer,
    settings: Map<string, string>,
    state: State,
    onAnswered: () => void,
  ) {
    const { dialog, close, pane } = TEXTS[state.language];
    this.title = pane;
    this.office = new Office({
      excel: {
        answer: async (body) => {
          const answered = await server.answer(body);
          onAnswered();
          return answered;
        },
        onPush: (listener) => server.onPush(listener),
      },
      seat: excelSeat(server, state),
      settings,
      dialogs: places.dialogs,
      labels: { dialog, close },
    });
  }

  openPane(url: string): void {
    if (this.pane) return;
    this.pane = this.office.load(url, this.title);
    this.places.pane.append(this.pane.element);
  }

  closePane(): void {
    if (this.pane) this.office.close(this.pane);
    this.pane = undefined;
  }

  /** Runs a function of the ribbon; its page is loaded when the first one is called, and stays. */
  async run(button: RibbonButton, { functionsUrl }: Ribbon): Promise<void> {
    if (button.action.kind !== "function" || functionsUrl === undefined) return;
    if (!this.functions) {
      this.functions = this.office.load(functionsUrl, TEXTS.ja.functions);
      this.places.hidden.append(this.functions.element);
    }
    await this.office.run(this.functions, button.action.name, button.id);
  }

  dispose(): void {
    this.office.dispose();
    this.pane = undefined;
    this.functions = undefined;
  }
}
