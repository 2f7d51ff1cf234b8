import type { Ribbon, RibbonAction, RibbonButton } from "./ribbon";

/** The ribbon as the add-in's own manifest describes it, in one language: "ja-JP", "en-US". */
export function readManifest(xml: string, language: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) throw new Error("manifest.xml cannot be read as XML.");
  const resources = resourcesOf(manifest, language);
  const points = all(manifest, "ExtensionPoint");
  const buttonsAt = (type: string): readonly RibbonButton[] =>
    points
      .filter((point) => point.getAttribute("xsi:type") === type)
      .flatMap((point) => all(point, "Control"))
      .flatMap((control) => buttonOf(control, resources) ?? []);
  const group = all(manifest, "Group")[0];
  const functions = all(manifest, "FunctionFile")[0]?.getAttribute("resid");
  const functionsUrl = functions ? resources.get(functions) : undefined;
  return {
    group: (group && textOf(group, "Label", resources)) ?? "",
    buttons: buttonsAt("PrimaryCommandSurface"),
    cellMenu: buttonsAt("ContextMenu"),
    functionsUrl: functionsUrl === undefined ? undefined : pageOf(functionsUrl),
  };
}

/** Strings, addresses and pictures by their id; an override counts where it is for this language. */
function resourcesOf(manifest: Document, language: string): ReadonlyMap<string, string> {
  return new Map(
    ["String", "Url", "Image"].flatMap((kind) =>
      all(manifest, kind).map((entry): [string, string] => {
        const override = all(entry, "Override").find((each) => each.getAttribute("Locale") === language);
        const value = override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
        return [entry.getAttribute("id") ?? "", value];
      }),
    ),
  );
}

function buttonOf(control: Element, resources: ReadonlyMap<string, string>): RibbonButton | undefined {
  const action = actionOf(control, resources);
  if (action === undefined) return undefined;
  const supertip = all(control, "Supertip")[0];
  const picture = all(control, "Image")
    .find((image) => image.getAttribute("size") === "32")
    ?.getAttribute("resid");
  const icon = picture ? resources.get(picture) : undefined;
  return {
    id: control.getAttribute("id") ?? "",
    label: textOf(control, "Label", resources) ?? "",
    tip: (supertip && textOf(supertip, "Description", resources)) ?? "",
    icon: icon === undefined ? undefined : pageOf(icon),
    action,
  };
}

function actionOf(control: Element, resources: ReadonlyMap<string, string>): RibbonAction | undefined {
  const action = all(control, "Action")[0];
  switch (action?.getAttribute("xsi:type")) {
    case "ShowTaskpane": {
      const url = resources.get(all(action, "SourceLocation")[0]?.getAttribute("resid") ?? "");
      return url === undefined ? undefined : { kind: "pane", url: pageOf(url) };
    }
    case "ExecuteFunction":
      return { kind: "function", name: all(action, "FunctionName")[0]?.textContent.trim() ?? "" };
    default:
      return undefined;
  }
}

function textOf(parent: Element, name: string, resources: ReadonlyMap<string, string>): string | undefined {
  return resources.get(all(parent, name)[0]?.getAttribute("resid") ?? "");
}

/** The add-in's pages and pictures stand in a folder of their own here; the rest of their address stays. */
function pageOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return `/addin${pathname}${search}${hash}`;
}

function all(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
