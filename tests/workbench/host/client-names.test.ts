import { TYPES } from "../../../src/workbench/host/types";
import { openInOffice, type OfficeClient } from "../../tools/office-client";
import { goals } from "./in-office";

interface ClientClass {
  readonly prototype: object;
}

/** Newer than the client from npm, or said by it from elsewhere than the class. */
const NOT_IN_CLIENT = ["Note", "NoteCollection", "Worksheet.Notes", "Worksheet.Gridlines"];
/** What the client is made of, and no class of its own. */
const NO_CLASS = ["AddinInternalService"];

/** The text of every member of a class: what it says over the wire stands in it in quotes. */
function sourceOf({ prototype }: ClientClass): string {
  return Object.getOwnPropertyNames(prototype)
    .map((name) => {
      const { get, set, value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      return [get, set, value].map((part) => (typeof part === "function" ? String(part) : "")).join("\n");
    })
    .join("\n");
}

describe("every name that the stand-in answers to", () => {
  let client: OfficeClient;
  beforeAll(async () => {
    client = await openInOffice(goals());
  });
  afterAll(() => {
    client.close();
  });

  const types = Object.entries(TYPES).filter(([type]) => !NO_CLASS.includes(type) && !NOT_IN_CLIENT.includes(type));

  it.each(types)("%s is one that the genuine client says", (type, { scalars = {}, links = {}, methods = {} }) => {
    const found = (client.Excel as unknown as Record<string, ClientClass | undefined>)[type];
    expect(found).toBeDefined();
    const source = found ? sourceOf(found) : "";
    const names = [...Object.keys(scalars), ...Object.keys(links), ...Object.keys(methods)];
    const unknown = names.filter(
      (name) =>
        !source.includes(`"${name}"`) && !NOT_IN_CLIENT.includes(`${type}.${name}`) && !name.startsWith("_Unregister"),
    );
    expect(unknown).toEqual([]);
  });
});
