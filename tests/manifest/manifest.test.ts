/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { describeWithXmllint, faultsBySchema } from "../tools/xmllint";
import { faultsOfOrder } from "./element-order";

const ROOT = join(__dirname, "../..");
const SCHEMA = join(__dirname, "xsd/OfficeAppManifestV1_1.xsd");
const ADDRESS = "https://localhost:3000/";
const XML = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const ACTIONS = ["checkCell", "checkWorkbook", "makeSummary", "toggleFlags", "writeRates"];

const parse = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");
const manifest = parse(XML);
const all = (name: string) => [...manifest.getElementsByTagName(name)];
const textOf = (name: string) => all(name)[0]?.textContent ?? "";

describe("the manifest", () => {
  it("is well-formed and of the order that Excel wants", () => {
    expect(all("parsererror")).toEqual([]);
    expect(faultsOfOrder(manifest.documentElement)).toEqual([]);
  });

  it.each([
    ["an element too late", (xml: string) => xml.replace(/( {2}<Id>.*\n)( {2}<Version>.*\n)/, "$2$1")],
    ["an element nobody knows", (xml: string) => xml.replace("<FunctionFile", "<Runtimes/><FunctionFile")],
  ])("a fault of order is seen: %s", (_, spoil) => {
    const spoilt = spoil(XML);
    expect(spoilt).not.toBe(XML);
    expect(faultsOfOrder(parse(spoilt).documentElement)).toHaveLength(1);
  });

  it("keeps the identity it was first given", () => {
    expect(textOf("Id")).toBe("fd1a314e-fcfb-49ec-af51-468b7d1d2607");
  });

  it("bears the version of the package, in numbers alone", () => {
    expect(textOf("Version")).toMatch(/^\d{1,5}(\.\d{1,5}){2,3}$/);
    expect(textOf("Version").split(".").slice(0, 3).join(".")).toBe(version);
  });

  it("asks for Excel with ExcelApi 1.14, for the workbook, and for nothing more", () => {
    expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.14"],
    ]);
    expect(textOf("Permissions")).toBe("ReadWriteDocument");
    expect(all("AppDomain")).toEqual([]);
  });

  it.each(["bt:Image", "bt:Url", "IconUrl", "HighResolutionIconUrl", "SourceLocation"])(
    "names %s by an https address of its own site",
    (name) => {
      const addresses = all(name).flatMap((element) => element.getAttribute("DefaultValue") ?? []);
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
    },
  );
});

describe("the resources of the manifest", () => {
  const defined = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].flatMap(
    (element) => element.getAttribute("id") ?? [],
  );
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");

  it("are named once, by 32 characters at most", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("are all used, and all that is used is there", () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("%s: Japanese, English, and at most %i characters", (name, limit) => {
    const strings = [...(all(name)[0]?.children ?? [])];
    expect(strings.length).toBeGreaterThan(0);
    for (const one of strings) {
      const english = one.querySelector('[Locale="en-US"]')?.getAttribute("Value") ?? "";
      const japanese = one.getAttribute("DefaultValue") ?? "";
      expect(japanese).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]|Tassei/);
      expect(english).toMatch(/^[A-Z]/);
      expect(Math.max(japanese.length, english.length)).toBeLessThanOrEqual(limit);
    }
  });

  it("are within their limits outside the overrides too", () => {
    const lengths = (name: string) =>
      [all(name)[0], ...(all(name)[0]?.children ?? [])].map(
        (one) => (one?.getAttribute("DefaultValue") ?? one?.getAttribute("Value") ?? "").length,
      );
    expect(Math.max(...lengths("DisplayName"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("Description"))).toBeLessThanOrEqual(250);
  });
});

describe("the icons", () => {
  const sized = [
    ...all("Image").map((image) => {
      const id = image.getAttribute("resid") ?? "";
      const address = manifest.querySelector(`[id="${id}"]`)?.getAttribute("DefaultValue") ?? "";
      return [address, Number(image.getAttribute("size"))] as const;
    }),
    [all("IconUrl")[0]?.getAttribute("DefaultValue") ?? "", 32] as const,
    [all("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "", 64] as const,
  ];

  it.each([...new Map(sized)])("%s exists and is a PNG %i pixels wide and high", (address, size) => {
    const file = join(ROOT, address.slice(ADDRESS.length));
    expect(existsSync(file)).toBe(true);
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  });

  it("come for every control in the three sizes that Excel demands", () => {
    for (const list of all("Icon"))
      expect([...list.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  });

  it("differ from command to command", () => {
    const files = sized.filter(([, size]) => size === 16).map(([address]) => address);
    const pictures = [...new Set(files)].map((address) => readFileSync(join(ROOT, address.slice(ADDRESS.length))));
    expect(new Set(pictures.map((bytes) => bytes.toString("base64"))).size).toBe(pictures.length);
  });
});

describe("the controls", () => {
  it("are the pane, four commands on the home tab, and one in the menu of cells", () => {
    const inside = (name: string) =>
      [...(all(name)[0]?.getElementsByTagName("Control") ?? [])].map((control) => control.getAttribute("id"));
    expect(all("OfficeTab")[0]?.getAttribute("id")).toBe("TabHome");
    expect(inside("OfficeTab")).toEqual([
      "Tassei.Pane",
      "Tassei.Check",
      "Tassei.Rates",
      "Tassei.Flags",
      "Tassei.Summary",
    ]);
    expect(all("OfficeMenu")[0]?.getAttribute("id")).toBe("ContextMenuCell");
    expect(inside("OfficeMenu")).toEqual(["Tassei.CheckCell"]);
  });

  it("call only functions that are there", () => {
    const named = all("FunctionName").map(({ textContent }) => textContent ?? "");
    expect(named.sort()).toEqual(ACTIONS);
  });
});

describe("other judges", () => {
  describeWithXmllint("Microsoft's schemas", () => {
    it("find nothing", () => expect(faultsBySchema(SCHEMA, XML)).toEqual([]));

    it("would find a fault", () => {
      expect(faultsBySchema(SCHEMA, XML.replace("ReadWriteDocument", "Everything"))).not.toEqual([]);
    });
  });

  it("Microsoft's tool reads it", () => {
    const tool = join(ROOT, "node_modules/office-addin-manifest/cli.js");
    const told = execFileSync(process.execPath, [tool, "info", join(ROOT, "manifest.xml")], { encoding: "utf8" });
    expect(told).toContain("Name: Tassei（達成）");
    expect(told).toContain("Permissions: ReadWriteDocument");
  });
});
