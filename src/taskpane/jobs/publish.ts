import {
  diagnose,
  fillOptionsOf,
  planPublicationSheets,
  type Publication,
  publicationCsv,
  publicationJson,
  publicationOf,
  publicationWorkbook,
  type RuleVerdict,
  survey,
  type Survey,
} from "../../core/index";
import { type Desk, work } from "./desk";
import { fileName } from "./file-name";
import { writeChange } from "./write";

/** What the town says about itself and its data; the plan's own words are proposed. */
export interface PublicationFacts {
  readonly title: string;
  readonly municipality: string;
  readonly code: string;
  /** 2026-03-31 */
  readonly date: string;
}

/** The copy as it would be published, and how readable for machines it and the workbook itself are. */
export interface PreparedPublication {
  readonly publication: Publication;
  readonly copy: readonly RuleVerdict[];
  readonly original: readonly RuleVerdict[];
}

export type PublishedFile = "xlsx" | "csv" | "json";
export const PUBLISHED_FILES: readonly PublishedFile[] = ["xlsx", "csv", "json"];

export function proposeFacts({ services }: Pick<Desk, "services">, { plan }: Survey): PublicationFacts {
  return {
    title: plan?.title ?? "",
    municipality: plan?.municipality?.name ?? "",
    code: plan?.municipality?.code ?? "",
    date: services.now().slice(0, 10),
  };
}

export function preparePublication(known: Survey, facts: PublicationFacts): PreparedPublication {
  const publication = publish(known, facts);
  const csv = publicationCsv(publication.data);
  return {
    publication,
    copy: diagnose(publicationWorkbook(publication), { csv }),
    original: diagnose(known.workbook),
  };
}

function publish(known: Survey, facts: PublicationFacts): Publication {
  const filled = (text: string) => (text.trim() === "" ? undefined : text.trim());
  return publicationOf(known.workbook, known.tables.tables, {
    ...fillOptionsOf(known),
    title: facts.title,
    municipality: { name: filled(facts.municipality), code: filled(facts.code) },
    updates: [{ date: facts.date, text: "公表" }],
  });
}

/** Texts as they would stand in the files; the workbook has none. */
export function publishedText(publication: Publication, file: Exclude<PublishedFile, "xlsx">): string {
  return file === "csv" ? publicationCsv(publication.data) : publicationJson(publication);
}

export function publishedName(title: string, file: PublishedFile): string {
  return fileName(title.trim() === "" ? "公表用データ" : title, file);
}

/** Hands one of the files to the person, made from the workbook as it stands at this moment. Nothing is written. */
export function savePublication(desk: Desk, facts: PublicationFacts, file: PublishedFile): Promise<boolean> {
  return work(desk, "reading", async ({ signal, progress, turn }) => {
    const { host, services, store, texts } = desk;
    const workbook = await host.read({ signal, progress });
    await turn("writing");
    const publication = publish(survey(workbook, store.state().chosen), facts);
    const bytes =
      file === "xlsx"
        ? await services.makeFile?.(publicationWorkbook(publication))
        : new TextEncoder().encode(publishedText(publication, file));
    const name = publishedName(facts.title, file);
    if (bytes === undefined || !services.saveFile) return;
    await services.saveFile(name, bytes);
    store.tell({ kind: "notice", notice: { kind: "done", text: texts.didSave(name) } });
  });
}

/** The sheets of the copy put into this workbook, for places that hand out no files: from here they can be moved on. */
export function placePublication(desk: Desk, facts: PublicationFacts): Promise<boolean> {
  const { texts } = desk;
  return writeChange(desk, (known) => {
    const edits = planPublicationSheets(known.workbook, publish(known, facts));
    const names = edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.name] : []));
    const [show] = names;
    return {
      edits,
      label: texts.didMakeSheets(names),
      done: texts.didMakeSheetsDone(names),
      ...(show !== undefined && { show }),
    };
  });
}
